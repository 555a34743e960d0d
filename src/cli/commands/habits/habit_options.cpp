#include "cli/commands/habits/habit_options.hpp"

#include "domain/measures/measure.hpp"

#include <fmt/format.h>

#include <charconv>

namespace kept::cli {
namespace {

constexpr std::size_t colours = 12;

Period parse_target_period(const std::string& word) {
    if (const auto period = parse_period(word))
        return *period;
    throw UsageError(
        fmt::format("--target-per takes day, week, month, or a number of days like 7d, not \"{}\".", word));
}

Unlogged parse_unlogged(const std::string& word) {
    if (word == "unknown")
        return Unlogged::Unknown;
    if (word == "kept")
        return Unlogged::Kept;
    throw UsageError(fmt::format("--unlogged takes unknown or kept, not \"{}\".", word));
}

bool parse_yes_no(std::string_view option, const std::string& word) {
    if (word != "yes" && word != "no")
        throw UsageError(fmt::format("{} takes yes or no, not \"{}\".", option, word));
    return word == "yes";
}

Rule to_rule(const HabitOptions& options, Rule rule) {
    if (options.schedule) {
        const auto schedule = parse_schedule(*options.schedule);
        if (!schedule)
            throw UsageError(
                fmt::format("--schedule takes daily, weekdays:mon,wed, every:2, 3/week, 2/month or 3/7d, not \"{}\".",
                            *options.schedule));
        rule.schedule = with_anchor_of(*schedule, rule.schedule);
    }
    if (options.starting) {
        if (rule.schedule.kind != ScheduleKind::EveryDays)
            throw UsageError("--starting goes with a schedule that counts days, such as --schedule every:2.");
        rule.schedule.anchor = parse_day(*options.starting);
        if (!rule.schedule.anchor)
            throw UsageError(fmt::format("--starting takes a date like 2026-11-23, not \"{}\".", *options.starting));
    }
    if (options.target) {
        if (!is_exact_amount(*options.target))
            throw UsageError("--target takes a number with at most six decimal places.");
        rule.target.amount = *options.target;
    }
    if (options.target_per)
        rule.target.per = parse_target_period(*options.target_per);
    if (options.at_most || options.at_least)
        rule.target.direction = options.at_most ? Direction::AtMost : Direction::AtLeast;
    if (options.grace)
        rule.grace_minutes = *options.grace;
    return rule;
}

void check_fits(const HabitOptions& options, MeasureKind measure) {
    const bool asks_amount = options.target || options.target_per || options.at_most || options.at_least;
    if (asks_amount && !sums_amounts(measure))
        throw UsageError("--target, --target-per, --at-most and --at-least go with --measure count or duration.");
    if (options.unit && measure != MeasureKind::Count)
        throw UsageError("--unit goes with --measure count.");
    if (options.asks_daily && measure != MeasureKind::Abstain)
        throw UsageError("--asks-daily goes with --measure abstain.");
    if (options.unlogged && measure != MeasureKind::Abstain && !sums_amounts(measure))
        throw UsageError("--unlogged goes with --measure abstain, count or duration.");
    if (options.grace && measure != MeasureKind::Arrival)
        throw UsageError("--grace goes with --measure arrival.");
    if (options.schedule && !measure_of(measure).has_schedule)
        throw UsageError(fmt::format("A habit of measure {} has no schedule: a day is due when something was logged.",
                                     measure_of(measure).id));
    if (options.at_most && options.at_least)
        throw UsageError("--at-most and --at-least exclude each other.");
}

std::size_t parse_colour(const std::string& word) {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), index);
    if (error != std::errc{} || end != word.data() + word.size() || index < 1 || index > colours)
        throw UsageError(fmt::format("--colour takes a number from 1 to {}, not \"{}\".", colours, word));
    return index - 1;
}

std::vector<ReminderTime> parse_reminders(const std::vector<std::string>& words) {
    if (words.size() == 1 && words.front() == "off")
        return {};
    std::vector<ReminderTime> times;
    for (const std::string& word : words) {
        const auto time = parse_reminder_time(word);
        if (!time)
            throw UsageError(
                fmt::format("--remind takes a time like 21:00 or mon,wed@08:00, or off, not \"{}\".", word));
        times.push_back(*time);
    }
    return times;
}

} // namespace

void add_habit_options(Syntax command, HabitOptions& options) {
    command.add_option("--schedule", options.schedule,
                       "daily, weekdays:mon,wed, every:2, 3/week, 2/month, or 3/7d (three in any seven days)");
    command.add_option("--target", options.target,
                       "count, duration: the amount (minutes) to reach, or with --at-most not to pass");
    command.add_option("--target-per", options.target_per,
                       "count, duration: day (default), week, month, or a rolling number of days like 7d");
    command.add_flag("--at-most", options.at_most, "count, duration: less is better");
    command.add_flag("--at-least", options.at_least, "count, duration: more is better (default)");
    command
        .add_option("--unlogged", options.unlogged,
                    "abstain, --at-most: what a day without an entry counts as (default: unknown)")
        .suggests({"unknown", "kept"});
    command.add_option("--asks-daily", options.asks_daily, "abstain: whether Today asks every day (default: no)")
        .suggests({"yes", "no"});
    command.add_option("--starting", options.starting, "every:K: a day that is due; the others follow from it");
    command
        .add_option("--rest-counts", options.rest_counts,
                    "3/7d, --target-per 7d: whether days of rest count in the window, as in Loop (default: no)")
        .suggests({"yes", "no"});
    command.add_option("--grace", options.grace, "arrival: minutes that still count as on time");
    command.add_option("--unit", options.unit, "count: what is counted");
    command.add_option("--question", options.question, "what Today asks");
    command.add_option("--icon", options.icon, "name of an icon");
    command.add_option("--colour", options.colour, "1 to 12");
    command.add_option("--cue", options.cue, "\"When ..., I will ...\"");
    command.add_option("--why", options.why, "why it matters");
    command
        .add_option("--remind", options.remind,
                    "when to be reminded: 21:00, mon,wed@08:00, several times; or off. Comes in place of what was set")
        .repeated();
    command.add_option("--remind-text", options.remind_text,
                       "what a reminder says (default: neutral words). It may be seen by others: name no one in it");
    command.add_option("--from", options.from, "its first day (default: today)");
}

MeasureKind parse_measure(const std::string& word) {
    if (const Measure* measure = find_measure(word))
        return measure->kind;
    std::string known;
    for (const Measure* measure : all_measures())
        known += (known.empty() ? "" : ", ") + std::string(measure->id);
    throw UsageError(fmt::format("--measure takes {}, not \"{}\".", known, word));
}

HabitFields to_fields(const HabitOptions& options, const Rule& rule_now, MeasureKind measure) {
    check_fits(options, measure);
    HabitFields fields;
    fields.question = options.question;
    fields.icon = options.icon;
    fields.unit = options.unit;
    fields.cue = options.cue;
    fields.why = options.why;
    if (options.unlogged)
        fields.unlogged = parse_unlogged(*options.unlogged);
    if (options.asks_daily)
        fields.asks_daily = parse_yes_no("--asks-daily", *options.asks_daily);
    if (options.rest_counts)
        fields.rest_days = parse_yes_no("--rest-counts", *options.rest_counts) ? RestDays::Count : RestDays::LeftOut;
    fields.remind_text = options.remind_text;
    if (!options.remind.empty())
        fields.reminders = parse_reminders(options.remind);
    if (options.colour)
        fields.colour = parse_colour(*options.colour);
    if (options.from) {
        fields.first_day = parse_day(*options.from);
        if (!fields.first_day)
            throw UsageError(fmt::format("--from takes a date like 2026-11-23, not \"{}\".", *options.from));
    }
    const Rule rule = to_rule(options, rule_now);
    if (rule != rule_now)
        fields.rule = rule;
    return fields;
}

} // namespace kept::cli
