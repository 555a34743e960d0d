#include "journal/practices/step_kinds.hpp"

#include "base/time_units.hpp"
#include "domain/clock_time.hpp"
#include "journal/practices/practice_example.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace kept {
namespace {

std::string option_label(const PracticeStep& step, const std::string& id) {
    for (const StepOption& option : step.options)
        if (option.id == id)
            return option.label;
    return title_of_id(id);
}

std::string number_text(double number) {
    return fmt::format("{:.7g}", number);
}

std::string number_with(std::optional<double> number, const std::string& unit) {
    return number ? fmt::format("{} {}", number_text(*number), unit) : std::string();
}

std::string describe_ratings(const StepAnswer& answer) {
    std::string text;
    for (const auto& [name, number] : answer.numbers)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name, number_text(number));
    return text;
}

std::string describe_wave(const PracticeStep& /*step*/, const StepAnswer& answer) {
    std::vector<std::string> parts;
    for (const auto& [name, words] :
         {std::pair{"start", "began at"}, std::pair{"peak", "peaked at"}, std::pair{"end", "ended at"}})
        if (const auto number = answer.number(name))
            parts.push_back(fmt::format("{} {}", words, number_text(*number)));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string describe_promise(const PracticeStep& /*step*/, const StepAnswer& answer) {
    std::string text = answer.text;
    if (const auto day = answer.number("day"))
        text += ", by " + to_short_text(Day{static_cast<int>(std::clamp(*day, -1e6, 1e6))});
    if (const auto minute = answer.number("minute"); minute && *minute >= 0 && *minute < minutes_a_day)
        text += ", " + clock_text(static_cast<int>(*minute));
    return text;
}

std::string describe_text(const PracticeStep& /*step*/, const StepAnswer& answer) {
    return answer.text;
}

std::string describe_choice(const PracticeStep& step, const StepAnswer& answer) {
    std::string text = answer.text.empty() ? "" : option_label(step, answer.text);
    for (const std::string& item : answer.items)
        text += (text.empty() ? "" : ", ") + option_label(step, item);
    return text;
}

std::string describe_words(const PracticeStep& /*step*/, const StepAnswer& answer) {
    return fmt::format("{}", fmt::join(answer.items, ", "));
}

std::string describe_list(const PracticeStep& /*step*/, const StepAnswer& answer) {
    return fmt::format("{}", fmt::join(answer.items, "\n"));
}

std::string describe_scale(const PracticeStep& step, const StepAnswer& answer) {
    const auto one = answer.number();
    return one ? fmt::format("{} of {}", number_text(*one), step.max) : describe_ratings(answer);
}

std::string describe_timer(const PracticeStep& /*step*/, const StepAnswer& answer) {
    return number_with(answer.number(), "min");
}

std::string describe_breathing(const PracticeStep& /*step*/, const StepAnswer& answer) {
    return answer.number("rounds") ? number_with(answer.number("rounds"), "rounds of " + answer.text) : answer.text;
}

std::string describe_number(const PracticeStep& step, const StepAnswer& answer) {
    return number_with(answer.number(), step.unit);
}

constexpr auto kinds = std::to_array<StepKindRow>({
    {StepKind::Text, "text", describe_text, example_of_text},
    {StepKind::Choice, "choice", describe_choice, example_of_choice},
    {StepKind::Words, "words", describe_words, example_of_words},
    {StepKind::Scale, "scale", describe_scale, example_of_scale},
    {StepKind::List, "list", describe_list, example_of_list},
    {StepKind::Timer, "timer", describe_timer, example_of_timer},
    {StepKind::Breathing, "breathing", describe_breathing, example_of_breathing},
    {StepKind::Wave, "wave", describe_wave, example_of_wave},
    {StepKind::Number, "number", describe_number, example_of_number},
    {StepKind::Promise, "promise", describe_promise, example_of_promise},
    {StepKind::ReadBack, "read_back", describe_text},
});

static_assert(
    kinds.size() == step_kinds &&
        [] {
            for (std::size_t i = 0; i < kinds.size(); ++i)
                if (static_cast<std::size_t>(kinds.at(i).kind) != i)
                    return false;
            return true;
        }(),
    "a row stands where its kind is in StepKind");

} // namespace

const StepKindRow& row_of(StepKind kind) {
    return kinds.at(static_cast<std::size_t>(kind));
}

std::string_view to_text(StepKind kind) {
    return row_of(kind).name;
}

std::optional<StepKind> parse_step_kind(std::string_view text) {
    const auto found = std::ranges::find(kinds, text, &StepKindRow::name);
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

std::string describe_answer(const PracticeStep& step, const StepAnswer& answer) {
    return row_of(step.kind).describe(step, answer);
}

} // namespace kept
