#include "cli/commands/commands.hpp"
#include "cli/commands/habits/habit_options.hpp"

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::optional<std::string> name;
    std::string rule_from;
    HabitOptions fields;
};

} // namespace

void add_edit(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax edit = cli.add_subcommand("edit", "Change a habit; an easier rule holds from tomorrow on");
    edit.add_option("HABIT", options->habit, "name or id").required();
    edit.add_option("--name", options->name, "a new name");
    add_habit_options(edit, options->fields);
    edit.add_option("--rule-from", options->rule_from,
                    "the day from which a new schedule or target holds (default: as early as it may)");
    edit.callback([options, &action] {
        action = [options](Session& session) {
            const Habit& habit = session.habit(options->habit).habit;
            HabitFields fields = to_fields(options->fields, habit.rules.back().rule, habit.measure);
            fields.name = options->name;
            EditHabit command{.habit = habit.id, .fields = fields};
            if (!options->rule_from.empty())
                command.rule_from = session.day_or_today(options->rule_from);
            session.apply(command);
            return 0;
        };
    });
}

} // namespace kept::cli
