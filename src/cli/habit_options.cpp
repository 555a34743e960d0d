#include "cli/habit_options.hpp"

#include "domain/measures/measure.hpp"

#include <fmt/format.h>

#include <charconv>

namespace kept::cli {
namespace {

constexpr std::size_t colours = 12;

int parse_target_window(const std::string& word) {
    if (word == "day")
        return 1;
    int days = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), days);
    const bool is_days = error == std::errc{} && std::string_view(end) == "d" && days >= 1 && days <= 366;
    if (!is_days)
        throw UsageError(fmt::format("--target-per takes day, or a number of days like 7d, not \"{}\".", word));
    return days;
}

Rule to_rule(const HabitOptions& options, Rule rule) {
    if (options.schedule) {
        const auto schedule = parse_schedule(*options.schedule);
        if (!schedule)
            throw UsageError(fmt::format("--schedule takes daily, weekdays:mon,wed, every:2 or 3/7d, not \"{}\".",
                                         *options.schedule));
        rule.schedule = *schedule;
    }
    if (options.target)
        rule.target.amount = *options.target;
    if (options.target_per)
        rule.target.window_days = parse_target_window(*options.target_per);
    if (options.at_most || options.at_least)
        rule.target.direction = options.at_most ? Direction::AtMost : Direction::AtLeast;
    if (options.grace)
        rule.grace_minutes = *options.grace;
    return rule;
}

void check_fits(const HabitOptions& options, MeasureKind measure) {
    const bool asks_amount =
        options.target || options.target_per || options.at_most || options.at_least || options.unit;
    if (asks_amount && measure != MeasureKind::Count)
        throw UsageError("--target, --target-per, --at-most, --at-least and --unit go with --measure count.");
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

} // namespace

void add_habit_options(CLI::App& command, HabitOptions& options) {
    command.add_option("--schedule", options.schedule,
                       "daily, weekdays:mon,wed, every:2, or 3/7d (three in seven days)");
    command.add_option("--target", options.target, "count: the amount to reach, or with --at-most not to pass");
    command.add_option("--target-per", options.target_per, "count: day (default), or a rolling number of days like 7d");
    command.add_flag("--at-most", options.at_most, "count: less is better");
    command.add_flag("--at-least", options.at_least, "count: more is better (default)");
    command.add_option("--grace", options.grace, "arrival: minutes that still count as on time");
    command.add_option("--unit", options.unit, "count: what is counted");
    command.add_option("--question", options.question, "what Today asks");
    command.add_option("--icon", options.icon, "name of an icon");
    command.add_option("--colour", options.colour, "1 to 12");
    command.add_option("--cue", options.cue, "\"When ..., I will ...\"");
    command.add_option("--why", options.why, "why it matters");
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
