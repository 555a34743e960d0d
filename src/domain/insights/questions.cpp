#include "domain/insights/questions.hpp"

#include <algorithm>

namespace kept::insights {
namespace {

Candidates ask_about(const HabitEvidence& habit) {
    Candidates candidates;
    look_at_weekdays(habit, candidates);
    look_at_parts_of_day(habit, candidates);
    look_at_changes(habit, candidates);
    look_at_trends(habit, candidates);
    look_at_words(habit, candidates);
    look_at_skills(habit, candidates);
    return candidates;
}

} // namespace

Candidates Questions::put(std::span<const HabitHistory> histories, Day today,
                          std::span<const PracticeHistory> practices, const Unchanged& unchanged) {
    update(histories, today, unchanged);
    ask_about_pairs();
    ask_about_practices(practices, unchanged.are_practices);
    return all();
}

bool Questions::are_same(std::span<const HabitHistory> histories, Day today) const {
    return today_ == today && std::ranges::equal(habits_, histories, {}, &AboutHabit::id,
                                                 [](const HabitHistory& h) { return h.habit.id; });
}

void Questions::update(std::span<const HabitHistory> histories, Day today, const Unchanged& unchanged) {
    const bool is_known = are_same(histories, today) && unchanged.habits.size() == histories.size();
    if (!is_known) {
        habits_.assign(histories.size(), AboutHabit{.id = {}, .evidence = {.window = Window(today)}, .own = {}});
        pairs_.assign(histories.size() * (histories.size() - std::min<std::size_t>(1, histories.size())) / 2, {});
        today_ = today;
    }
    for (std::size_t i = 0; i < histories.size(); ++i) {
        AboutHabit& about = habits_[i];
        about.id = histories[i].habit.id;
        about.has_changed = !is_known || !unchanged.habits[i];
        if (about.has_changed) {
            about.evidence = gather_evidence(histories[i], i, Window(today));
            about.own = ask_about(about.evidence);
        }
        about.evidence.history = &histories[i];
    }
}

void Questions::ask_about_pairs() {
    auto pair = pairs_.begin();
    for (std::size_t a = 0; a < habits_.size(); ++a)
        for (std::size_t b = a + 1; b < habits_.size(); ++b, ++pair)
            if (habits_[a].has_changed || habits_[b].has_changed)
                *pair = look_at_pair(habits_[a].evidence, habits_[b].evidence);
}

void Questions::ask_about_practices(std::span<const PracticeHistory> practices, bool are_unchanged) {
    for (AboutHabit& about : habits_) {
        if (!about.has_changed && are_unchanged && about.with_practices.size() == practices.size())
            continue;
        about.with_practices.assign(practices.size(), {});
        for (std::size_t i = 0; i < practices.size(); ++i)
            look_at_practice(about.evidence, practices[i], about.with_practices[i]);
    }
}

Candidates Questions::all() const {
    Candidates candidates;
    for (const AboutHabit& about : habits_)
        candidates.add_all(about.own);
    report_relations(
        pairs_, [this](std::size_t i) -> const HabitEvidence& { return habits_[i].evidence; }, candidates);
    const std::size_t practices = habits_.empty() ? 0 : habits_.front().with_practices.size();
    for (std::size_t i = 0; i < practices; ++i)
        for (const AboutHabit& about : habits_)
            candidates.add_all(about.with_practices[i]);
    return candidates;
}

} // namespace kept::insights
