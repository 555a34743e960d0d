#include "cli/commands/day/practice_input.hpp"

#include "base/text.hpp"
#include "base/time_units.hpp"
#include "cli/commands/commands.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <charconv>

namespace kept::cli {
namespace {

/// The words between `at`, without those that are empty.
std::vector<std::string> parts_of(const std::string& line, char at) {
    std::vector<std::string> parts;
    for (const std::string_view part : split(line, std::string_view(&at, 1)))
        if (const std::string_view words = stripped(part); !words.empty())
            parts.emplace_back(words);
    return parts;
}

double number_in(const std::string& text, double max) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !(number >= 0 && number <= max))
        throw CommandError(fmt::format("A number from 0 to {:.7g} is wanted here, not \"{}\".", max, text));
    return number;
}

std::vector<std::string> ids_of(const PracticeStep& step) {
    std::vector<std::string> ids;
    ids.reserve(step.options.size());
    for (const StepOption& option : step.options)
        ids.push_back(option.id);
    return ids;
}

std::string option_in(const PracticeStep& step, const std::string& word) {
    for (const StepOption& option : step.options)
        if (option.id == word || option.label == word)
            return option.id;
    throw CommandError(fmt::format("One of {} is wanted here, not \"{}\".", fmt::join(ids_of(step), ", "), word));
}

/// Several numbers in one line, each for its name.
StepAnswer numbers_of(const std::vector<std::string>& names, const std::string& line, double max) {
    const auto parts = parts_of(line, ',');
    if (parts.size() != names.size())
        throw CommandError(fmt::format("{} numbers with commas between them are wanted here.", names.size()));
    StepAnswer answer;
    for (std::size_t i = 0; i < names.size(); ++i)
        answer.numbers[names[i]] = number_in(parts[i], max);
    return answer;
}

/// Everything that an answer is read with.
struct Asked {
    Session& session;
    const PracticeStep& step;
    const PracticeAnswers& so_far;
    const std::string& line;
};

StepAnswer read_text(const Asked& asked) {
    return {.text = asked.line, .items = {}, .numbers = {}};
}

StepAnswer read_choice(const Asked& asked) {
    StepAnswer answer;
    if (!asked.step.accepts_many)
        answer.text = option_in(asked.step, asked.line);
    else
        for (const std::string& word : parts_of(asked.line, ','))
            answer.items.push_back(option_in(asked.step, word));
    return answer;
}

StepAnswer read_words(const Asked& asked) {
    return {.text = {}, .items = parts_of(asked.line, ','), .numbers = {}};
}

StepAnswer read_list(const Asked& asked) {
    return {.text = {}, .items = parts_of(asked.line, ';'), .numbers = {}};
}

StepAnswer read_scale(const Asked& asked) {
    if (!asked.step.each.empty())
        return numbers_of(rated_items(asked.step, asked.so_far), asked.line, asked.step.max);
    return {.text = {}, .items = {}, .numbers = {{"", number_in(asked.line, asked.step.max)}}};
}

StepAnswer read_number(const Asked& asked) {
    return {.text = {}, .items = {}, .numbers = {{"", number_in(asked.line, minutes_a_day)}}};
}

StepAnswer read_wave(const Asked& asked) {
    return numbers_of({"start", "peak", "end"}, asked.line, 10);
}

StepAnswer read_breathing(const Asked& asked) {
    return {.text = "4-4-4-4", .items = {}, .numbers = {{"rounds", number_in(asked.line, 1000)}}};
}

StepAnswer read_promise(const Asked& asked) {
    const auto parts = parts_of(asked.line, '|');
    if (parts.size() != 2)
        throw CommandError("What, and by which day, with a | between them, is wanted here: call back | 2026-11-27");
    return {.text = parts[0],
            .items = {},
            .numbers = {{"day", static_cast<double>(asked.session.day_or_today(parts[1]).number)}}};
}

std::string prompt_for_choice(const PracticeStep& step, const PracticeAnswers& /*so_far*/) {
    return fmt::format("{}{}", fmt::join(ids_of(step), "/"), step.accepts_many ? ", several with commas" : "");
}

std::string prompt_for_scale(const PracticeStep& step, const PracticeAnswers& so_far) {
    return step.each.empty() ? fmt::format("0 to {}", step.max)
                             : fmt::format("0 to {} for {}", step.max, fmt::join(rated_items(step, so_far), ", "));
}

std::string prompt_for_number(const PracticeStep& step, const PracticeAnswers& /*so_far*/) {
    return step.unit;
}

/// How a kind of step is asked for in a terminal.
struct InputRow {
    StepAnswer (*read)(const Asked& asked);
    std::string_view prompt = {}; ///< empty: `make_prompt` returns it
    std::string (*make_prompt)(const PracticeStep& step, const PracticeAnswers& so_far) = nullptr;
};

/// In the order of StepKind.
constexpr std::array<InputRow, step_kinds> inputs{{
    {read_text, "text"},
    {read_choice, {}, prompt_for_choice},
    {read_words, "words, with commas"},
    {read_scale, {}, prompt_for_scale},
    {read_list, "lines, with ; between them"},
    {read_number, "minutes"},
    {read_breathing, "rounds of 4-4-4-4"},
    {read_wave, "start, peak, end: 0 to 10 each"},
    {read_number, {}, prompt_for_number},
    {read_promise, "what | by which day"},
    {read_text, "text"}, // read back: nothing is asked
}};

} // namespace

std::string prompt_for(const PracticeStep& step, const PracticeAnswers& so_far) {
    const InputRow& row = inputs.at(static_cast<std::size_t>(step.kind));
    return row.make_prompt != nullptr ? row.make_prompt(step, so_far) : std::string(row.prompt);
}

StepAnswer parse_answer(Session& session, const PracticeStep& step, const PracticeAnswers& so_far,
                        const std::string& line) {
    return inputs.at(static_cast<std::size_t>(step.kind)).read({session, step, so_far, line});
}

} // namespace kept::cli
