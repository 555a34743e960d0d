#include "journal/practices/practice_example.hpp"

#include "journal/practices/step_kinds.hpp"

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

} // namespace

// The invented answer to a step of each kind, for its row in step_kinds.cpp.

StepAnswer example_of_text(const PracticeStep& step, const PracticeAnswers& /*so_far*/, Day /*today*/) {
    return {.text = text_for(step.id), .items = {}, .numbers = {}};
}

StepAnswer example_of_choice(const PracticeStep& step, const PracticeAnswers& /*so_far*/, Day /*today*/) {
    StepAnswer answer;
    if (!step.accepts_many)
        answer.text = step.options.front().id;
    for (std::size_t i = 0; step.accepts_many && i < step.options.size(); i += 2)
        answer.items.push_back(step.options[i].id);
    return answer;
}

StepAnswer example_of_words(const PracticeStep& /*step*/, const PracticeAnswers& /*so_far*/, Day /*today*/) {
    return {.text = {}, .items = {feelings.begin(), feelings.end()}, .numbers = {}};
}

StepAnswer example_of_list(const PracticeStep& step, const PracticeAnswers& /*so_far*/, Day /*today*/) {
    if (step.id == "things")
        return {.text = {}, .items = {"Rain on the window", "A call from my brother", "Soup"}, .numbers = {}};
    return {.text = {}, .items = {thoughts.begin(), thoughts.end()}, .numbers = {}};
}

StepAnswer example_of_scale(const PracticeStep& step, const PracticeAnswers& so_far, Day /*today*/) {
    StepAnswer answer;
    double value = step.max * (step.id.ends_with("after") ? 0.3 : 0.8);
    for (const std::string& item : rated_items(step, so_far)) {
        answer.numbers[item] = std::round(value);
        value -= step.max * 0.1;
    }
    if (step.each.empty())
        answer.numbers[""] = std::round(value);
    return answer;
}

StepAnswer example_of_timer(const PracticeStep& step, const PracticeAnswers& /*so_far*/, Day /*today*/) {
    return {.text = {}, .items = {}, .numbers = {{"", step.minutes}}};
}

StepAnswer example_of_number(const PracticeStep& /*step*/, const PracticeAnswers& /*so_far*/, Day /*today*/) {
    return {.text = {}, .items = {}, .numbers = {{"", 20}}};
}

StepAnswer example_of_breathing(const PracticeStep& /*step*/, const PracticeAnswers& /*so_far*/, Day /*today*/) {
    return {.text = "4-4-4-4", .items = {}, .numbers = {{"rounds", 6}}};
}

StepAnswer example_of_wave(const PracticeStep& /*step*/, const PracticeAnswers& /*so_far*/, Day /*today*/) {
    return {.text = {}, .items = {}, .numbers = {{"start", 4}, {"peak", 9}, {"end", 2}}};
}

StepAnswer example_of_promise(const PracticeStep& /*step*/, const PracticeAnswers& /*so_far*/, Day today) {
    return {.text = "Give the keys back", .items = {}, .numbers = {{"day", (today + 3).number}, {"minute", 1080}}};
}

PracticeAnswers example_answers(const Practice& practice, Day today) {
    PracticeAnswers answers;
    for (const PracticeStep& step : practice.steps)
        if (const auto example = row_of(step.kind).example; example != nullptr)
            if (StepAnswer answer = example(step, answers, today); !answer.is_empty())
                answers[step.id] = std::move(answer);
    return answers;
}

} // namespace kept
