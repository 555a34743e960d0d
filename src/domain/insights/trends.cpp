#include "domain/insights/course.hpp"
#include "domain/insights/detectors.hpp"
#include "domain/insights/thresholds.hpp"
#include "domain/measures/measure.hpp"
#include "domain/measures/median.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kept::insights {
namespace {

double mean_of(std::span<const double> figures) {
    return std::accumulate(figures.begin(), figures.end(), 0.0) / static_cast<double>(figures.size());
}

double median_of_all(std::span<const double> figures) {
    return median_of({figures.begin(), figures.end()});
}

bool is_large_by(double least, double first, double last) {
    return std::abs(last - first) >= least;
}

bool is_large_relatively(double first, double last) {
    return std::abs(last - first) >= least_relative_trend * std::max(std::abs(first), std::abs(last));
}

/// A headline figure: what it is made of, how entries are summed up, and when a difference is worth telling.
struct Headline {
    std::string_view id; ///< as in `stats --json`
    Course (*course)(const HabitEvidence& habit);
    double (*figure)(std::span<const double> entries);
    bool (*is_large)(double first, double last);
    std::string (*sentence)(const HabitEvidence& habit, InsightSide first, InsightSide last);
};

Course lateness(const HabitEvidence& habit) {
    Course course;
    for (const ArrivalFact& arrival : habit.arrivals)
        course.add(arrival.day, arrival.minutes_late);
    return course;
}

Course drops(const HabitEvidence& habit) {
    Course course;
    for (const MomentFact& moment : habit.moments)
        if (moment.before >= 0 && moment.after >= 0)
            course.add(moment.day, moment.before - moment.after);
    return course;
}

Course minutes_to_settle(const HabitEvidence& habit) {
    Course course;
    for (const MomentFact& moment : habit.moments)
        if (moment.minutes >= 0)
            course.add(moment.day, moment.minutes);
    return course;
}

Course met_with_skill(const HabitEvidence& habit) {
    Course course;
    for (const MomentFact& moment : habit.moments)
        course.add(moment.day, moment.skill.empty() ? 0 : 1);
    return course;
}

Course amounts(const HabitEvidence& habit) {
    Course course;
    const HabitSeries& series = habit.history->series;
    if (sums_amounts(habit.history->habit.measure))
        for (const Day day : habit.days)
            course.add(day, series.at(day).value);
    return course;
}

std::string lateness_sentence(const HabitEvidence& /*habit*/, InsightSide first, InsightSide last) {
    return fmt::format("Median lateness: {} in the first {} arrivals, {} in the last {}.", lateness_text(first.figure),
                       first.n, lateness_text(last.figure), last.n);
}

std::string drop_sentence(const HabitEvidence& habit, InsightSide first, InsightSide last) {
    return fmt::format("Drop in intensity: {:.1f} of 10 on average in the first {} {}, {:.1f} in the last {}.",
                       first.figure, first.n, habit.history->moments_are, last.figure, last.n);
}

std::string settle_sentence(const HabitEvidence& habit, InsightSide first, InsightSide last) {
    return fmt::format("Minutes to settle: median {:.4g} in the first {} {}, {:.4g} in the last {}.", first.figure,
                       first.n, habit.history->moments_are, last.figure, last.n);
}

std::string skill_sentence(const HabitEvidence& habit, InsightSide first, InsightSide last) {
    return fmt::format("Met with a skill: {:.0f} % of the first {} {}, {:.0f} % of the last {}.", first.figure * 100,
                       first.n, habit.history->moments_are, last.figure * 100, last.n);
}

std::string amount_sentence(const HabitEvidence& habit, InsightSide first, InsightSide last) {
    const std::string& unit = habit.history->habit.unit;
    return fmt::format("Average a day: {:.3g}{}{} on the first {} days answered, {:.3g} on the last {}.", first.figure,
                       unit.empty() ? "" : " ", unit, first.n, last.figure, last.n);
}

constexpr Headline headlines[]{
    {"median_lateness_min", lateness, median_of_all,
     [](double a, double b) { return is_large_by(least_lateness_trend, a, b); }, lateness_sentence},
    {"mean_drop", drops, mean_of, [](double a, double b) { return is_large_by(least_drop_trend, a, b); },
     drop_sentence},
    {"median_minutes_to_settle", minutes_to_settle, median_of_all, is_large_relatively, settle_sentence},
    {"with_skill_share", met_with_skill, mean_of,
     [](double a, double b) { return is_large_by(least_share_trend, a, b); }, skill_sentence},
    {"average", amounts, mean_of, is_large_relatively, amount_sentence},
};

bool has_evidence(const Course& course) {
    if (course.size() < least_entries_for_trend || course.days.back() - course.days.front() < least_days_for_trend)
        return false;
    const auto [least, most] = std::ranges::minmax(course.figures);
    return least < most;
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
        return candidates.add_quiet();
    const Trend trend = find_trend(course);
    const bool rises = insight.here.figure > insight.elsewhere.figure;
    insight.p = trend.rises == rises ? trend.p : 1; // entries in between may go another way
    insight.from = course.days.front();
    insight.to = course.days.back();
    insight.id = fmt::format("trend:{}:{}:{}", habit.id, headline.id, rises ? "up" : "down");
    insight.sentence = headline.sentence(habit, insight.elsewhere, insight.here);
    const bool is_lateness = headline.course == lateness;
    candidates.add({std::move(insight), fmt::format("{}:{}", is_lateness ? "course" : headline.id, habit.id)});
}

} // namespace

void look_at_trends(const HabitEvidence& habit, Candidates& candidates) {
    for (const Headline& headline : headlines)
        look_at(headline, habit, candidates);
}

} // namespace kept::insights
