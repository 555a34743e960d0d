// The timer of a habit that is measured in minutes.
#include "cli/commands/commands.hpp"

#include <memory>
#include <optional>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::optional<int> minutes;
};

/// One word of the timer's; what it does is made into a command.
template <typename MakeCommand>
Syntax add_word(Syntax timer, Action& action, const std::shared_ptr<Options>& options, const char* name,
                const char* about, MakeCommand make) {
    Syntax word = timer.add_subcommand(name, about);
    word.add_option("HABIT", options->habit, "name or id").required();
    word.callback([options, make, &action] {
        action = [options, make](Session& session) {
            session.apply(make(session.habit(options->habit).habit.id, *options));
            return 0;
        };
    });
    return word;
}

} // namespace

void add_timer(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax timer = cli.add_subcommand("timer", "Time a habit measured in minutes; it runs on while Kept is closed");
    timer.require_one_subcommand();
    add_word(timer, action, options, "start", "Start it",
             [](const HabitId& habit, const Options& /*options*/) { return StartTimer{habit}; });
    add_word(timer, action, options, "stop", "Stop it and add its minutes to the day on which it was started",
             [](const HabitId& habit, const Options& given) {
                 return StopTimer{habit, given.minutes};
             })
        .add_option("--minutes", options->minutes, "record so many instead of what the clock says");
    add_word(timer, action, options, "drop", "Stop it and record nothing",
             [](const HabitId& habit, const Options& /*options*/) { return DiscardTimer{habit}; });
}

} // namespace kept::cli
