#include "journal/commands/command.hpp"

#include "journal/commands/reached_goals.hpp"

namespace kept {

Plan plan(const Journal& journal, const Command& command, const Author& author, IdSource& ids) {
    Plan planned = std::visit([&](const auto& one) { return plan(journal, one, author, ids); }, command);
    add_reached_goals(journal, planned, author, ids);
    return planned;
}

const HabitRecord& habit_of(const Journal& journal, const HabitId& id) {
    const HabitRecord* record = journal.find_habit(id);
    if (record == nullptr)
        throw CommandError("That habit is no longer there.");
    return *record;
}

} // namespace kept
