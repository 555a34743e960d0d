// The words of a habit of abstaining: an urge, a lapse, a span that was held.
#include "base/time_units.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/day/default_habit.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

Acted to_acted(const std::string& word) {
    if (word == "yes")
        return Acted::Yes;
    return word == "partly" ? Acted::Partly : Acted::No;
}

struct Options {
    std::string habit;
    std::string day;
    std::string since;
    std::string acted = "no";
    Entry entry;
};

void add_common(Syntax command, Options& options) {
    command.add_option("HABIT", options.habit, "name or id (default: the only habit of measure abstain)");
    command.add_option("--day", options.day, "the day it is about (default: today)");
    command.add_option("--note", options.entry.note, "a note to keep with it");
}

void say(Session& session, const Options& options, Entry entry) {
    session.read_for_answers(options.day);
    const HabitRecord& record = habit_of_measure(session, options.habit, MeasureKind::Abstain);
    session.apply(CheckInCommand{record.habit.id, session.day_or_today(options.day), {std::move(entry)}});
}

void add_urge_command(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Entry& entry = options->entry;
    entry.answer = Answer::Urge;
    Syntax urge = cli.add_subcommand("urge", "Record an urge, and whether it was ridden out");
    add_common(urge, *options);
    urge.add_option("--start", entry.before, "how strong it was at first, 0 to 10").range(0, 10);
    urge.add_option("--peak", entry.peak, "how strong at its peak, 0 to 10").required().range(0, 10);
    urge.add_option("--end", entry.after, "how strong at the end, 0 to 10").range(0, 10);
    urge.add_option("--minutes", entry.minutes, "how long it lasted").range(0, minutes_a_day);
    urge.add_option("--trigger", entry.trigger, "what set it off");
    urge.add_option("--skill", entry.skill, "what you used to meet it");
    urge.add_option("--acted", options->acted, "whether it was acted on (default: no)").one_of({"no", "partly", "yes"});
    urge.callback([options, &action] {
        action = [options](Session& session) {
            options->entry.acted = to_acted(options->acted);
            say(session, *options, options->entry);
            return 0;
        };
    });
}

void add_lapse_command(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    options->entry.answer = Answer::Lapse;
    Syntax lapse = cli.add_subcommand("lapse", "Record a lapse; it is data, not a verdict");
    add_common(lapse, *options);
    lapse.add_option("--trigger", options->entry.trigger, "what set it off");
    lapse.callback([options, &action] {
        action = [options](Session& session) {
            say(session, *options, options->entry);
            return 0;
        };
    });
}

void hold(Session& session, const Options& options) {
    session.read_for_answers(options.day);
    const Day day = session.day_or_today(options.day);
    const Day since = session.day_or_today(options.since);
    if (since > day)
        throw CommandError(fmt::format("{} has not come yet.", to_text(since)));
    Entry entry = options.entry;
    entry.span_days = day - since + 1;
    const std::string& name = options.habit;
    const HabitRecord& record =
        name.empty() ? habit_of_measure(session, name, MeasureKind::Abstain) : session.habit(name);
    session.apply(CheckInCommand{record.habit.id, day, {std::move(entry)}});
}

void add_held_command(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    options->entry.answer = Answer::Held;
    Syntax held = cli.add_subcommand("held", "Confirm that nothing happened since a day (abstain, and at most)");
    add_common(held, *options);
    held.add_option("--since", options->since, "the first day of the span, a date or yesterday").required();
    held.callback([options, &action] {
        action = [options](Session& session) {
            hold(session, *options);
            return 0;
        };
    });
}

} // namespace

void add_urge(Syntax cli, Action& action) {
    add_urge_command(cli, action);
    add_lapse_command(cli, action);
    add_held_command(cli, action);
}

} // namespace kept::cli
