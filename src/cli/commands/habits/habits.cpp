#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "domain/measures/measure.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

std::string_view state_of(const Habit& habit, Day today) {
    return habit.archived ? "archived" : habit.is_paused(today) ? "paused" : "active";
}

Json to_json(const Habit& habit, Day today) {
    const Rule& rule = habit.rule_on(today);
    const bool has_target = sums_amounts(habit.measure);
    Json reminders = Json::array();
    for (const ReminderTime& time : habit.reminders)
        reminders.push_back(to_text(time));
    return {{"id", to_text(habit.id)},
            {"name", habit.name},
            {"question", habit.question},
            {"measure", measure_of(habit.measure).id},
            {"schedule", to_text(rule.schedule)},
            {"target", has_target ? Json(rule.target.amount.number()) : Json(nullptr)},
            {"target_per", has_target ? Json(to_text(rule.target.per)) : Json(nullptr)},
            {"unit", habit.unit},
            {"first_day", to_text(habit.first_day)},
            {"remind", reminders},
            {"remind_text", habit.remind_text},
            {"state", state_of(habit, today)}};
}

int list_habits(Session& session, bool as_json) {
    const auto& habits = session.app().journal().habits();
    const Day today = session.app().today();
    Json all = Json::array();
    for (const HabitRecord* record : habits)
        all.push_back(to_json(record->habit, today));
    if (as_json) {
        print(session.out(), all);
        return 0;
    }
    if (habits.empty())
        session.out() << "There are no habits yet. `kept add NAME` makes one.\n";
    for (const HabitRecord* record : habits)
        session.out() << fmt::format("{}  {} ({}, {}{})\n", short_text(record->habit.id), record->habit.name,
                                     measure_of(record->habit.measure).id,
                                     describe(record->habit.rule_on(today).schedule),
                                     record->habit.archived ? ", archived" : "");
    return 0;
}

} // namespace

void add_habits(Syntax cli, Action& action) {
    auto as_json = std::make_shared<bool>(false);
    Syntax habits = cli.add_subcommand("habits", "List the habits");
    habits.add_flag("--json", *as_json, "as JSON");
    habits.callback(
        [as_json, &action] { action = [as_json](Session& session) { return list_habits(session, *as_json); }; });
}

} // namespace kept::cli
