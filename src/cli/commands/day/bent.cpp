#include "cli/commands/commands.hpp"
#include "cli/commands/day/default_habit.hpp"

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::string day;
    Entry entry{.answer = Answer::Bent};
};

} // namespace

void add_bent(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Entry& entry = options->entry;
    Syntax bent = cli.add_subcommand("bent", "Record that you bent the truth");
    bent.add_option("HABIT", options->habit, "name or id (default: the only habit of measure candour)");
    bent.add_option("--what", entry.what, "what was bent").required();
    bent.add_option("--why", entry.why, "what it was for");
    bent.add_flag("--put-right", entry.put_right, "it has been put right");
    bent.add_option("--note", entry.note, "a note to keep with it");
    bent.add_option("--day", options->day, "the day it is about (default: today)");
    bent.callback([options, &action] {
        action = [options](Session& session) {
            session.read_for_answers(options->day);
            const HabitRecord& record = habit_of_measure(session, options->habit, MeasureKind::Candour);
            session.apply(CheckInCommand{record.habit.id, session.day_or_today(options->day), {options->entry}});
            return 0;
        };
    });
}

} // namespace kept::cli
