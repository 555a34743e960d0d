#include "journal/practices/practice_answers.hpp"

#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"
#include "journal/practices/answers_json.hpp"

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

void read_number(StepAnswer& answer, const std::string& name, const Json& value) {
    if (const double number = value.get<double>(); std::isfinite(number))
        answer.numbers[name] = number;
}

StepAnswer from_json(const Json& json) {
    StepAnswer answer;
    if (json.is_string()) {
        answer.text = json.get<std::string>();
    } else if (json.is_number()) {
        read_number(answer, "", json);
    } else if (json.is_array()) {
        for (const Json& item : json)
            if (item.is_string())
                answer.items.push_back(item.get<std::string>());
    } else if (json.is_object()) {
        for (const auto& [name, value] : json.items())
            if (value.is_number())
                read_number(answer, name, value);
            else if (value.is_string() && name == "text")
                answer.text = value.get<std::string>();
    }
    return answer;
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
