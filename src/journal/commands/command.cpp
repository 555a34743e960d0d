#include "journal/commands/command.hpp"

namespace kept {

Plan plan(const Journal& journal, const Command& command, const Author& author, IdSource& ids) {
    return std::visit([&](const auto& one) { return plan(journal, one, author, ids); }, command);
}

const HabitRecord& habit_of(const Journal& journal, const HabitId& id) {
    const HabitRecord* record = journal.find_habit(id);
    if (record == nullptr)
        throw CommandError("That habit is no longer there.");
    return *record;
}

} // namespace kept
