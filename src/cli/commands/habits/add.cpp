#include "cli/commands/commands.hpp"
#include "cli/commands/habits/habit_options.hpp"
#include "domain/measures/measure.hpp"

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string name;
    HabitOptions habit;
};

std::vector<std::string_view> measure_ids() {
    std::vector<std::string_view> ids;
    for (const Measure* measure : all_measures())
        ids.push_back(measure->id);
    return ids;
}

} // namespace

void add_add(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax add = cli.add_subcommand("add", "Add a habit");
    add.add_option("NAME", options->name, "what to call it").required();
    add.add_option("--measure", options->habit.measure, "what a check-in records (default: yes_no)")
        .suggests(measure_ids());
    add_habit_options(add, options->habit);
    add.footer("For example:\n"
               "  kept add \"Evening walk\" --schedule 3/week --cue \"When the table is cleared, I will go out.\"\n"
               "  kept add Read --measure count --target 50 --target-per week --unit pages\n"
               "  kept add \"On time\" --measure arrival --grace 2 --remind mon,wed@08:00\n"
               "  kept add \"Social media\" --measure abstain");
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
