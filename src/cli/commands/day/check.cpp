#include "cli/commands/commands.hpp"
#include "cli/commands/day/answers.hpp"
#include "domain/measures/measure.hpp"
#include "journal/derived/reminding.hpp"
#include "journal/describe.hpp"
#include "journal/promises/promise_body.hpp"

#include <fmt/format.h>

#include <cmath>
#include <memory>
#include <optional>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::string answer;
    std::string day;
    std::string note;
    std::string what;
    std::string planned;
    std::string actual;
};

bool is_open(App& app, const HabitRecord& record) {
    if (record.habit.measure == MeasureKind::Promise || !record.habit.asks_daily)
        return false;
    const HabitSeries& series = app.series().of(app.journal(), record, app.today());
    return is_question_open(app.journal(), app.series(), record, app.today(), app.today()) &&
           !counts_as_answered(series, record.habit, app.today());
}

/// Asks about one habit until the answer is understood; an empty line leaves it open. False: end of input.
bool ask(Session& session, const HabitRecord& record) {
    const Habit& habit = record.habit;
    while (const auto line =
               session.ask(fmt::format("{}: {} [{}] ", habit.name, habit.question, expected_answers(habit)))) {
        if (line->empty())
            return true;
        try {
            session.apply(CheckInCommand{habit.id, session.app().today(), {parse_answer(*line, habit)}});
            return true;
        } catch (const CommandError& error) {
            session.out() << error.what() << '\n';
        }
    }
    return false;
}

int ask_open_questions(Session& session) {
    if (!session.environment().in_is_terminal)
        throw UsageError(
            "kept check without a habit asks questions, which needs a terminal. Name a habit and an answer: "
            "kept check \"On time\" 5");
    const std::vector<const HabitRecord*> habits = session.app().journal().habits();
    int asked = 0;
    for (const HabitRecord* record : habits)
        if (is_open(session.app(), *record)) {
            ++asked;
            if (!ask(session, *record))
                break;
        }
    if (asked == 0)
        session.out() << "Nothing is open today.\n";
    return 0;
}

int parse_minute(const std::string& text, std::string_view option) {
    if (const auto minute = parse_clock(text))
        return *minute;
    throw UsageError(fmt::format("{} takes a time like 18:05, not \"{}\".", option, text));
}

/// From the planned time to the actual one, the short way round midnight: 23:50 to 00:05 is 15 minutes late, 00:05 to
/// 23:50 as many early. Half a day is late.
int minutes_late(int planned, int actual) {
    constexpr int half_a_day = 12 * 60;
    const int late = actual - planned;
    return late > half_a_day ? late - 2 * half_a_day : late <= -half_a_day ? late + 2 * half_a_day : late;
}

/// The two times are an answer by themselves. If the minutes are given as well, they have to agree.
void read_times(const Options& options, const Habit& habit, std::optional<Entry>& entry) {
    if (habit.measure != MeasureKind::Arrival)
        throw UsageError("--planned and --actual go with a habit of measure arrival.");
    const bool has_both = !options.planned.empty() && !options.actual.empty();
    if (!entry && !has_both)
        throw UsageError("Say both times, --planned and --actual, or the minutes late.");
    if (entry && entry->answer != Answer::Arrival)
        throw UsageError("--planned and --actual go with an arrival: say the minutes late, or leave the answer out.");
    const bool has_minutes = entry.has_value();
    if (!entry)
        entry = Entry{.answer = Answer::Arrival};
    if (!options.planned.empty())
        entry->planned = parse_minute(options.planned, "--planned");
    if (!options.actual.empty())
        entry->actual = parse_minute(options.actual, "--actual");
    if (!has_both)
        return;
    const int late = minutes_late(entry->planned, entry->actual);
    if (has_minutes && std::abs(entry->value - late) >= 1)
        throw UsageError(fmt::format("{} to {} is {}, not {}: leave one of them out.", options.planned, options.actual,
                                     lateness_text(late), lateness_text(entry->value)));
    if (!has_minutes)
        entry->value = late;
}

int check_one(Session& session, const Options& options) {
    const bool has_times = !options.planned.empty() || !options.actual.empty();
    if (options.answer.empty() && !has_times)
        throw UsageError("Say the answer: kept check HABIT yes|no|skip|clear|NUMBER, or --planned and --actual");
    session.read_for_answers(options.day);
    const HabitRecord& record = session.habit(options.habit);
    std::optional<Entry> entry;
    if (!options.answer.empty())
        entry = parse_answer(options.answer, record.habit);
    if (has_times)
        read_times(options, record.habit, entry);
    entry->note = options.note;
    entry->what = options.what;
    session.apply(CheckInCommand{record.habit.id, session.day_or_today(options.day), {*entry}});
    return 0;
}

} // namespace

void add_check(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax check = cli.add_subcommand("check", "Answer a habit's question, or all that are open today");
    check.add_option("HABIT", options->habit, "name or id");
    check.add_option("ANSWER", options->answer, "what the day was, or a number: an amount, or minutes late")
        .suggests({"yes", "no", "skip", "clear"});
    check.add_option("--day", options->day, "the day it is about (default: today)");
    check.add_option("--note", options->note, "a note to keep with it");
    check.add_option("--what", options->what, "arrival: where to");
    check.add_option("--planned", options->planned, "arrival: when it was planned, 18:00");
    check.add_option("--actual", options->actual, "arrival: when it came to be, 18:05");
    check.footer("For example:\n"
                 "  kept check \"Evening walk\" yes --note \"rain all the way\"\n"
                 "  kept check \"On time\" -3                    three minutes early\n"
                 "  kept check \"On time\" --planned 18:00 --actual 18:05 --what \"the school\"\n"
                 "  kept check Read 12 --day yesterday\n"
                 "Without words it asks today's open questions one by one; an empty line leaves one open.");
    check.callback([options, &action] {
        action = [options](Session& session) {
            return options->habit.empty() ? ask_open_questions(session) : check_one(session, *options);
        };
    });
}

} // namespace kept::cli
