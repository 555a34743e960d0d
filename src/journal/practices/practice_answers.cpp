#include "journal/practices/practice_answers.hpp"

#include "base/time_units.hpp"
#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"
#include "journal/practices/answers_json.hpp"
#include "journal/promises/promise_body.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace kept {
namespace {

using Json = nlohmann::json;

Json to_json(const StepAnswer& answer) {
    if (!answer.items.empty())
        return answer.items;
    if (answer.numbers.empty())
        return answer.text;
    if (answer.text.empty() && answer.numbers.size() == 1 && answer.numbers.contains(""))
        return answer.numbers.at("");
    Json json = Json::object();
    for (const auto& [name, number] : answer.numbers)
        json[name] = number;
    if (!answer.text.empty())
        json["text"] = answer.text;
    return json;
}

void take_number(StepAnswer& answer, const std::string& name, const Json& value) {
    if (const double number = value.get<double>(); std::isfinite(number))
        answer.numbers[name] = number;
}

StepAnswer from_json(const Json& json) {
    StepAnswer answer;
    if (json.is_string()) {
        answer.text = json.get<std::string>();
    } else if (json.is_number()) {
        take_number(answer, "", json);
    } else if (json.is_array()) {
        for (const Json& item : json)
            if (item.is_string())
                answer.items.push_back(item.get<std::string>());
    } else if (json.is_object()) {
        for (const auto& [name, value] : json.items())
            if (value.is_number())
                take_number(answer, name, value);
            else if (value.is_string() && name == "text")
                answer.text = value.get<std::string>();
    }
    return answer;
}

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

std::string describe_wave(const StepAnswer& answer) {
    std::vector<std::string> parts;
    for (const auto& [name, words] :
         {std::pair{"start", "began at"}, std::pair{"peak", "peaked at"}, std::pair{"end", "ended at"}})
        if (const auto number = answer.number(name))
            parts.push_back(fmt::format("{} {}", words, number_text(*number)));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string describe_promise(const StepAnswer& answer) {
    std::string text = answer.text;
    if (const auto day = answer.number("day"))
        text += ", by " + to_short_text(Day{static_cast<int>(std::clamp(*day, -1e6, 1e6))});
    if (const auto minute = answer.number("minute"); minute && *minute >= 0 && *minute < minutes_a_day)
        text += ", " + clock_text(static_cast<int>(*minute));
    return text;
}

} // namespace

std::optional<double> StepAnswer::number(const std::string& name) const {
    const auto found = numbers.find(name);
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

std::string encode_answers(const PracticeAnswers& answers) {
    Json json = Json::object();
    for (const auto& [id, answer] : answers)
        if (!answer.is_empty())
            json[id] = to_json(answer);
    return dumped(json);
}

std::string encode_changes(const PracticeAnswers& before, const PracticeAnswers& after) {
    Json json = Json::object();
    for (const auto& [id, answer] : after) {
        const auto was = before.find(id);
        if (was == before.end() ? !answer.is_empty() : was->second != answer)
            json[id] = to_json(answer);
    }
    for (const auto& [id, answer] : before)
        if (!after.contains(id) && !answer.is_empty())
            json[id] = "";
    return dumped(json);
}

PracticeAnswers decode_answers(std::string_view text) {
    return answers_in(Json::parse(text, nullptr, false));
}

PracticeAnswers answers_in(const Json& json) {
    if (!json.is_object())
        throw EventError("The answers of a practice cannot be read.");
    PracticeAnswers answers;
    for (const auto& [id, value] : json.items())
        answers[id] = from_json(value);
    return answers;
}

void merge_answers(PracticeAnswers& answers, const PracticeAnswers& changes) {
    for (const auto& [id, answer] : changes)
        if (answer.is_empty())
            answers.erase(id);
        else
            answers[id] = answer;
}

std::string describe_answer(const PracticeStep& step, const StepAnswer& answer) {
    switch (step.kind) {
    case StepKind::Choice: {
        std::string text = answer.text.empty() ? "" : option_label(step, answer.text);
        for (const std::string& item : answer.items)
            text += (text.empty() ? "" : ", ") + option_label(step, item);
        return text;
    }
    case StepKind::Words:
    case StepKind::List:
        return fmt::format("{}", fmt::join(answer.items, step.kind == StepKind::Words ? ", " : "\n"));
    case StepKind::Scale:
        if (const auto one = answer.number())
            return fmt::format("{} of {}", number_text(*one), step.most);
        return describe_ratings(answer);
    case StepKind::Wave:
        return describe_wave(answer);
    case StepKind::Timer:
        return number_with(answer.number(), "min");
    case StepKind::Breathing:
        return answer.number("rounds") ? number_with(answer.number("rounds"), "rounds of " + answer.text) : answer.text;
    case StepKind::Number:
        return number_with(answer.number(), step.unit);
    case StepKind::Promise:
        return describe_promise(answer);
    case StepKind::Text:
    case StepKind::ReadBack:
        break;
    }
    return answer.text;
}

PracticeAnswers without_outreach(const Practice& practice, PracticeAnswers answers) {
    for (const PracticeStep& step : practice.steps)
        if (step.reaches_out)
            answers.erase(step.id);
    return answers;
}

std::vector<std::string> rated_items(const PracticeStep& step, const PracticeAnswers& answers) {
    const auto found = answers.find(step.each);
    return found == answers.end() ? std::vector<std::string>{} : found->second.items;
}

} // namespace kept
