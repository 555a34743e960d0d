#include "journal/practices/practice_entry.hpp"

#include "base/time_units.hpp"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

const StepAnswer* find(const PracticeAnswers& answers, const char* id) {
    const auto found = answers.find(id);
    return found == answers.end() || found->second.is_empty() ? nullptr : &found->second;
}

int whole(const StepAnswer* answer, const std::string& name, int max) {
    const auto number = answer != nullptr ? answer->number(name) : std::nullopt;
    return number ? static_cast<int>(std::clamp(std::round(*number), 0.0, static_cast<double>(max))) : -1;
}

std::string text_of(const PracticeAnswers& answers, const char* id) {
    const StepAnswer* answer = find(answers, id);
    if (answer == nullptr)
        return {};
    return !answer->text.empty() ? answer->text : answer->items.empty() ? std::string() : answer->items.front();
}

Acted acted_of(const PracticeAnswers& answers) {
    const std::string acted = text_of(answers, "acted");
    return acted == "yes" ? Acted::Yes : acted == "partly" ? Acted::Partly : Acted::No;
}

std::optional<Entry> moment_of(const PracticeAnswers& answers) {
    Entry entry{.answer = Answer::Moment};
    entry.feeling = text_of(answers, "feeling");
    if (entry.feeling.empty())
        entry.feeling = text_of(answers, "emotions");
    if (entry.feeling.empty() || find(answers, "before") == nullptr)
        return std::nullopt;
    entry.trigger = text_of(answers, "trigger");
    entry.skill = text_of(answers, "skill");
    entry.before = whole(find(answers, "before"), {}, 10);
    entry.after = whole(find(answers, "after"), {}, 10);
    entry.minutes = whole(find(answers, "minutes"), {}, minutes_a_day);
    entry.acted = acted_of(answers);
    return entry;
}

std::optional<Entry> urge_of(const PracticeAnswers& answers) {
    const StepAnswer* wave = find(answers, "wave");
    if (wave == nullptr || whole(wave, "peak", 10) < 0)
        return std::nullopt;
    Entry entry{.answer = Answer::Urge};
    entry.before = whole(wave, "start", 10);
    entry.peak = whole(wave, "peak", 10);
    entry.after = whole(wave, "end", 10);
    entry.minutes = whole(find(answers, "minutes"), {}, minutes_a_day);
    entry.trigger = text_of(answers, "trigger");
    entry.skill = text_of(answers, "skill");
    entry.acted = acted_of(answers);
    return entry;
}

std::optional<Entry> amount_of(const StepAnswer* answer, double otherwise, double max) {
    Entry entry{.answer = Answer::Amount};
    entry.value = answer != nullptr ? std::clamp(answer->number().value_or(otherwise), 0.0, max) : otherwise;
    return entry.value > 0 ? std::optional(entry) : std::nullopt;
}

} // namespace

std::optional<Entry> entry_of_practice(const PracticeAnswers& answers, const Habit& habit) {
    switch (habit.measure) {
    case MeasureKind::YesNo:
        return Entry{.answer = Answer::Yes};
    case MeasureKind::Count:
        return amount_of(find(answers, "pages"), 1, 1e6);
    case MeasureKind::Duration:
        return amount_of(find(answers, "minutes"), 0, minutes_a_day);
    case MeasureKind::Calm:
        return moment_of(answers);
    case MeasureKind::Abstain:
        return urge_of(answers);
    case MeasureKind::Arrival:
    case MeasureKind::Promise:
    case MeasureKind::Candour:
        break;
    }
    return std::nullopt;
}

} // namespace kept
