#include "domain/insights/detectors.hpp"
#include "domain/insights/question.hpp"
#include "domain/insights/thresholds.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::insights {
namespace {

constexpr Bounds practice_bounds{min_practice_days, min_days_without_practice, min_practice_effect, Way::Either};

/// Whether the habit was kept on days on which the exercise was done, against its other answered days.
void look_at_pair(const HabitEvidence& habit, const PracticeHistory& practice, Candidates& candidates) {
    Question question;
    for (std::size_t i = 0; i < habit.days.size(); ++i) {
        // Before it was first done there were no days with it to compare with.
        if (habit.days[i] < practice.days.front())
            continue;
        question.add(habit.days[i], std::ranges::binary_search(practice.days, habit.days[i]), habit.kept[i] > 0);
    }
    if (question.days.empty())
        return;
    Insight insight{.kind = InsightKind::PracticeDay, .habit = habit.index, .subject = std::string(practice.id)};
    if (!put_question(question, practice_bounds, insight, candidates))
        return;
    const bool is_more = insight.here.figure > insight.elsewhere.figure;
    insight.id = fmt::format("practice:{}:{}:{}", habit.id, practice.id, is_more ? "more" : "less");
    insight.sentence = fmt::format("On days with “{}”, this was kept on {}; on other days on {}.", practice.title,
                                   share_of(insight.here.figure, insight.here.n),
                                   share_of(insight.elsewhere.figure, insight.elsewhere.n));
    candidates.add({std::move(insight), fmt::format("practice:{}:{}", habit.id, practice.id)});
}

} // namespace

void look_at_practice(const HabitEvidence& habit, const PracticeHistory& practice, Candidates& candidates) {
    if (!practice.days.empty() &&
        std::ranges::find(practice.counted_for, habit.history->habit.id) == practice.counted_for.end())
        look_at_pair(habit, practice, candidates);
}

} // namespace kept::insights
