#include "cli/answers.hpp"

#include "journal/commands/plan.hpp"

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace kept::cli {
namespace {

std::optional<double> parse_number(const std::string& word) {
    const std::size_t sign = word.starts_with('+') ? 1 : 0;
    double value = 0;
    const auto [end, error] = std::from_chars(word.data() + sign, word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size())
        return std::nullopt;
    return value;
}

Entry yes_to(const Habit& habit) {
    if (habit.measure == MeasureKind::Arrival)
        return {.answer = Answer::Arrival, .value = 0};
    if (habit.measure == MeasureKind::Count)
        throw CommandError(fmt::format("\"{}\" takes an amount: kept check \"{}\" {:g}", habit.name, habit.name,
                                       habit.rules.back().rule.target.amount));
    return {.answer = Answer::Yes};
}

Entry no_to(const Habit& habit) {
    if (habit.measure == MeasureKind::Arrival)
        throw CommandError(fmt::format("\"{}\" takes minutes late: kept check \"{}\" 5", habit.name, habit.name));
    return {.answer = Answer::No};
}

} // namespace

Entry parse_answer(const std::string& word, const Habit& habit) {
    if (word == "yes" || word == "y")
        return yes_to(habit);
    if (word == "no" || word == "n")
        return no_to(habit);
    if (word == "skip" || word == "s")
        return {.answer = Answer::Skip};
    if (word == "clear")
        return {.answer = Answer::Clear};
    const auto number = parse_number(word);
    if (!number)
        throw CommandError(
            fmt::format("\"{}\" is no answer to \"{}\"; it takes {}.", word, habit.name, expected_answers(habit)));
    const bool is_arrival = habit.measure == MeasureKind::Arrival;
    return {.answer = is_arrival ? Answer::Arrival : Answer::Amount, .value = *number};
}

std::string expected_answers(const Habit& habit) {
    switch (habit.measure) {
    case MeasureKind::Count:
        return habit.unit.empty() ? "amount/no/skip" : habit.unit + "/no/skip";
    case MeasureKind::Arrival:
        return "minutes late/yes/skip";
    default:
        return "yes/no/skip";
    }
}

} // namespace kept::cli
