#include "base/time_units.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/day/default_habit.hpp"

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::string day;
    bool acted = false;
    Entry entry{.answer = Answer::Moment};
};

} // namespace

void add_moment(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Entry& entry = options->entry;
    Syntax moment = cli.add_subcommand("moment", "Record a hard moment");
    moment.add_option("HABIT", options->habit, "name or id (default: the only habit of measure calm)");
    moment.add_option("--feeling", entry.feeling, "the word that fits best").required();
    moment.add_option("--trigger", entry.trigger, "what set it off");
    moment.add_option("--before", entry.before, "intensity before, 0 to 10").range(0, 10);
    moment.add_option("--after", entry.after, "intensity after, 0 to 10").range(0, 10);
    moment.add_option("--skill", entry.skill, "what you used to meet it");
    moment.add_option("--minutes", entry.minutes, "minutes to settle").range(0, minutes_a_day);
    moment.add_flag("--acted", options->acted, "I acted on it");
    moment.add_option("--note", entry.note, "a note to keep with it");
    moment.add_option("--day", options->day, "the day it is about (default: today)");
    moment.footer("For example:\n"
                  "  kept moment --feeling anger --before 8 --after 3 --skill breathing --minutes 12");
    moment.callback([options, &action] {
        action = [options](Session& session) {
            session.read_for_answers(options->day);
            const HabitRecord& record = habit_of_measure(session, options->habit, MeasureKind::Calm);
            Entry said = options->entry;
            said.acted = options->acted ? Acted::Yes : Acted::No;
            session.apply(CheckInCommand{record.habit.id, session.day_or_today(options->day), {said}});
            return 0;
        };
    });
}

} // namespace kept::cli
