#include "journal/practices/practice_example.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kept {
namespace {

struct Words {
    std::string_view step;
    std::string_view text;
};

/// Texts of an invented person, by the step; other steps of words get the last.
constexpr std::array<Words, 19> texts{
    {{"situation", "Tuesday evening in the kitchen. I came home an hour after I had said, and dinner was cold."},
     {"evidence_for", "I have been late on two of the last five Tuesdays."},
     {"evidence_against", "I called once before I was late. Nobody said that it is over; we ate together afterwards."},
     {"balanced", "I was late and that hurt. It can be mended by being on time for the next weeks, one day at a time."},
     {"next_step", "Set the alarm for leaving at half past five."},
     {"regret", "I am sorry that I shouted at you on Sunday, but I had slept badly."},
     {"explanation", "I was tense from the day and did not say so."},
     {"responsibility", "I raised my voice. That was my decision, and it frightened you."},
     {"repentance", "I will change."},
     {"repair", "If you want, I can look after the children on Friday, so that you have the evening."},
     {"forgiveness", "You owe me no answer."},
     {"trigger", "A message that was left without an answer"},
     {"body", "A tight chest, warm hands"},
     {"skill", "A walk round the block"},
     {"opening",
      "On Sunday I left in the middle of our talk. I would like to hear the rest of it, if you want to tell it."},
     {"cue_text", "When I put the keys on the table in the evening"},
     {"response", "I will ask how the day was before I say a word about mine"},
     {"need", "To be asked before something is decided"},
     {"", "It was about the plan for the weekend."}}};

constexpr std::array<std::string_view, 3> thoughts{"It will never be good again.", "I always ruin it.",
                                                   "They think I do not care."};
constexpr std::array<std::string_view, 3> feelings{"ashamed", "anxious", "sad"};

std::string text_for(const std::string& step) {
    const auto found = std::ranges::find(texts, step, &Words::step);
    return std::string(found == texts.end() ? texts.back().text : found->text);
}

StepAnswer answer_of(const PracticeStep& step, const PracticeAnswers& so_far, Day today) {
    StepAnswer answer;
    switch (step.kind) {
    case StepKind::Text:
        answer.text = text_for(step.id);
        break;
    case StepKind::Choice:
        if (!step.accepts_many)
            answer.text = step.options.front().id;
        for (std::size_t i = 0; step.accepts_many && i < step.options.size(); i += 2)
            answer.items.push_back(step.options[i].id);
        break;
    case StepKind::Words:
        answer.items.assign(feelings.begin(), feelings.end());
        break;
    case StepKind::List:
        if (step.id == "things")
            answer.items = {"Rain on the window", "A call from my brother", "Soup"};
        else
            answer.items.assign(thoughts.begin(), thoughts.end());
        break;
    case StepKind::Scale: {
        const bool is_after = step.id.ends_with("after");
        double value = step.max * (is_after ? 0.3 : 0.8);
        for (const std::string& item : rated_items(step, so_far)) {
            answer.numbers[item] = std::round(value);
            value -= step.max * 0.1;
        }
        if (step.each.empty())
            answer.numbers[""] = std::round(value);
        break;
    }
    case StepKind::Timer:
        answer.numbers[""] = step.minutes;
        break;
    case StepKind::Number:
        answer.numbers[""] = 20;
        break;
    case StepKind::Breathing:
        answer = {.text = "4-4-4-4", .items = {}, .numbers = {{"rounds", 6}}};
        break;
    case StepKind::Wave:
        answer.numbers = {{"start", 4}, {"peak", 9}, {"end", 2}};
        break;
    case StepKind::Promise:
        answer = {
            .text = "Give the keys back", .items = {}, .numbers = {{"day", (today + 3).number}, {"minute", 1080}}};
        break;
    case StepKind::ReadBack:
        break;
    }
    return answer;
}

} // namespace

PracticeAnswers example_answers(const Practice& practice, Day today) {
    PracticeAnswers answers;
    for (const PracticeStep& step : practice.steps)
        if (StepAnswer answer = answer_of(step, answers, today); !answer.is_empty())
            answers[step.id] = std::move(answer);
    return answers;
}

} // namespace kept
