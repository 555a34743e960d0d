#include "domain/insights/detectors.hpp"
#include "domain/insights/headlines.hpp"
#include "domain/insights/thresholds.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::insights {
namespace {

bool has_evidence(const Course& course) {
    if (course.size() < min_entries_for_trend || course.days.back() - course.days.front() < min_days_for_trend)
        return false;
    const auto [min, max] = std::ranges::minmax(course.figures);
    return min < max;
}

void look_at(const Headline& headline, const HabitEvidence& habit, Candidates& candidates) {
    const Course course = headline.course(habit);
    if (!has_evidence(course))
        return;
    const int third = course.size() / 3;
    Insight insight{.kind = InsightKind::Trend, .habit = habit.index, .subject = std::string(headline.id)};
    insight.elsewhere = {headline.figure(course.before(third)), third};
    insight.here = {headline.figure(course.since(course.size() - third)), third};
    if (!headline.is_large(insight.elsewhere.figure, insight.here.figure))
        return candidates.add_quiet(InsightKind::Trend);
    const Trend trend = find_trend(course);
    const bool rises = insight.here.figure > insight.elsewhere.figure;
    insight.p = trend.rises == rises ? trend.p : 1; // entries in between may go another way
    insight.from = course.days.front();
    insight.to = course.days.back();
    insight.id = fmt::format("trend:{}:{}:{}", habit.id, headline.id, rises ? "up" : "down");
    insight.sentence = headline.sentence(habit, insight.elsewhere, insight.here);
    candidates.add({std::move(insight), fmt::format("{}:{}", headline.topic, habit.id), trend.fit});
}

} // namespace

void look_at_trends(const HabitEvidence& habit, Candidates& candidates) {
    for (const Headline& headline : all_headlines())
        look_at(headline, habit, candidates);
}

} // namespace kept::insights
