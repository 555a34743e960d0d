#include "journal/commands/command.hpp"

namespace kept {

Plan plan(const Journal& journal, const Command& command, const Author& author, IdSource& ids) {
    return std::visit([&](const auto& one) { return plan(journal, one, author, ids); }, command);
}

} // namespace kept
