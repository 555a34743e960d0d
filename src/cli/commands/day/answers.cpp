#include "cli/commands/day/answers.hpp"

#include "domain/measures/measure.hpp"
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

std::string no_answer(const Habit& habit, std::string_view word) {
    return fmt::format("\"{}\" is no answer to \"{}\"; it takes {}.", word, habit.name,
                       measure_of(habit.measure).takes);
}

/// The entry that a bare word records, or the reason it records none.
Entry bare(std::optional<Answer> answer, const Habit& habit, std::string_view word) {
    if (answer)
        return {.answer = *answer};
    throw CommandError(no_answer(habit, word));
}

} // namespace

Entry parse_answer(const std::string& word, const Habit& habit) {
    const Measure& measure = measure_of(habit.measure);
    if (word == "yes" || word == "y")
        return bare(measure.yes, habit, word);
    if (word == "no" || word == "n")
        return bare(measure.no, habit, word);
    if (word == "skip" || word == "s")
        return {.answer = Answer::Skip};
    if (word == "clear")
        return {.answer = Answer::Clear};
    const auto number = parse_number(word);
    if (!number && measure.number)
        throw InputError(no_answer(habit, word)); // an amount that is no number
    Entry entry = bare(number ? measure.number : std::nullopt, habit, word);
    entry.value = number.value_or(0);
    return entry;
}

std::string expected_answers(const Habit& habit) {
    const std::string prompt{measure_of(habit.measure).prompt};
    constexpr std::string_view amount = "amount";
    return habit.unit.empty() || !prompt.starts_with(amount) ? prompt : habit.unit + prompt.substr(amount.size());
}

} // namespace kept::cli
