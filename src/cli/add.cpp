#include "cli/commands.hpp"
#include "cli/habit_options.hpp"

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string name;
    HabitOptions habit;
};

} // namespace

void add_add(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax add = cli.add_subcommand("add", "Add a habit");
    add.add_option("NAME", options->name, "what to call it").required();
    add.add_option("--measure", options->habit.measure,
                   "yes_no (default), count, duration, arrival, promise, candour, calm or abstain");
    add_habit_options(add, options->habit);
    add.callback([options, &action] {
        action = [options](Session& session) {
            const MeasureKind measure = parse_measure(options->habit.measure.value_or("yes_no"));
            HabitFields fields = to_fields(options->habit, Rule{}, measure);
            fields.name = options->name;
            fields.measure = measure;
            if (!fields.colour)
                fields.colour = session.app().journal().habits().size() % 12;
            session.apply(AddHabits{{fields}});
            return 0;
        };
    });
}

} // namespace kept::cli
