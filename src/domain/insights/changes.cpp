#include "domain/insights/course.hpp"
#include "domain/insights/detectors.hpp"
#include "domain/insights/thresholds.hpp"
#include "domain/measures/measure.hpp"
#include "domain/statistics/mean.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numeric>

namespace kept::insights {
namespace {

Day first_day_of(const Course& course, const Change& change) {
    return course.days[static_cast<std::size_t>(change.at)];
}

Insight describe(InsightKind kind, const HabitEvidence& habit, const Course& course, const Change& change,
                 double (*figure)(std::span<const double>)) {
    Insight insight{.kind = kind, .habit = habit.index, .p = change.p};
    insight.elsewhere = {figure(course.before(change.at)), change.at};
    insight.here = {figure(course.since(change.at)), course.size() - change.at};
    insight.from = course.days.front();
    insight.to = course.days.back();
    insight.since = first_day_of(course, change);
    return insight;
}

void look_at_share(const HabitEvidence& habit, Candidates& candidates) {
    const int kept = static_cast<int>(std::accumulate(habit.kept.begin(), habit.kept.end(), 0.0));
    const Course course{habit.days, habit.kept};
    if (course.size() < min_days_for_change || kept < min_of_each_answer || course.size() - kept < min_of_each_answer)
        return;
    const auto change = find_change(course, min_days_beside_change);
    if (!change)
        return;
    Insight insight = describe(InsightKind::ChangeOfShare, habit, course, *change, statistics::mean_of);
    const double rise = insight.here.figure - insight.elsewhere.figure;
    if (std::abs(rise) < min_share_change)
        return candidates.add_quiet(insight.kind);
    insight.subject = "kept_share";
    insight.id = fmt::format("change:{}:kept_share:{}", habit.id, rise > 0 ? "up" : "down");
    insight.sentence = fmt::format("Since {}: kept {:.0f} % of {} days; {:.0f} % of the {} before.",
                                   to_short_text(first_day_of(course, *change)), insight.here.figure * 100,
                                   insight.here.n, insight.elsewhere.figure * 100, insight.elsewhere.n);
    candidates.add({std::move(insight), "course:" + habit.id, change->fit});
}

void look_at_lateness(const HabitEvidence& habit, Candidates& candidates) {
    Course course;
    for (const ArrivalFact& arrival : habit.arrivals)
        course.add(arrival.day, arrival.minutes_late);
    if (course.size() < min_arrivals_for_change)
        return;
    const auto change = find_change(course, min_arrivals_beside_change);
    if (!change)
        return;
    Insight insight = describe(InsightKind::ChangeOfLateness, habit, course, *change, median_of_entries);
    const double rise = insight.here.figure - insight.elsewhere.figure;
    if (std::abs(rise) < min_lateness_change)
        return candidates.add_quiet(insight.kind);
    insight.subject = "median_lateness_min";
    insight.id = fmt::format("change:{}:lateness:{}", habit.id, rise > 0 ? "later" : "earlier");
    insight.sentence = fmt::format("Since {}: {} (median of {} arrivals); {} before ({}).",
                                   to_short_text(first_day_of(course, *change)), lateness_text(insight.here.figure),
                                   insight.here.n, lateness_text(insight.elsewhere.figure), insight.elsewhere.n);
    candidates.add({std::move(insight), "course:" + habit.id, change->fit});
}

} // namespace

void look_at_changes(const HabitEvidence& habit, Candidates& candidates) {
    look_at_share(habit, candidates);
    look_at_lateness(habit, candidates);
}

} // namespace kept::insights
