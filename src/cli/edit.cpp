#include "cli/commands.hpp"
#include "cli/habit_options.hpp"

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::optional<std::string> name;
    HabitOptions fields;
};

} // namespace

void add_edit(CLI::App& cli, Action& action) {
    auto options = std::make_shared<Options>();
    CLI::App* edit = cli.add_subcommand("edit", "Change a habit; an easier rule holds from tomorrow on");
    edit->add_option("HABIT", options->habit, "name or id")->required();
    edit->add_option("--name", options->name, "a new name");
    add_habit_options(*edit, options->fields);
    edit->callback([options, &action] {
        action = [options](Session& session) {
            const Habit& habit = session.habit(options->habit).habit;
            HabitFields fields = to_fields(options->fields, habit.rules.back().rule, habit.measure);
            fields.name = options->name;
            session.apply(EditHabit{habit.id, fields});
            return 0;
        };
    });
}

} // namespace kept::cli
