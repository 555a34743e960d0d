#include "domain/insights/headlines.hpp"

#include "domain/insights/thresholds.hpp"
#include "domain/measures/measure.hpp"
#include "domain/statistics/mean.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::insights {
namespace {

bool is_large_by(double min, double first, double last) {
    return std::abs(last - first) >= min;
}

bool is_large_relatively(double first, double last) {
    return std::abs(last - first) >= min_relative_trend * std::max(std::abs(first), std::abs(last));
}

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

/// Whatever the target, and whether or not the day met it.
Course amounts(const HabitEvidence& habit) {
    Course course;
    const HabitSeries& series = habit.history->series;
    if (!sums_amounts(habit.history->habit.measure) || series.days.empty())
        return course;
    const Day last = std::min(series.last(), habit.window.to);
    for (Day day = std::max(series.first, habit.window.from); day <= last; ++day)
        if (const DayState& state = series.at(day); state.answered && state.outcome != Outcome::Skipped)
            course.add(day, state.value.number());
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

std::string settling_sentence(const HabitEvidence& habit, InsightSide first, InsightSide last) {
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
    {"median_lateness_min", "course", lateness, median_of_entries,
     [](double a, double b) { return is_large_by(min_lateness_trend, a, b); }, lateness_sentence},
    {"mean_drop", "mean_drop", drops, statistics::mean_of,
     [](double a, double b) { return is_large_by(min_drop_trend, a, b); }, drop_sentence},
    {"median_minutes_to_settle", "minutes_to_settle", minutes_to_settle, median_of_entries, is_large_relatively,
     settling_sentence},
    {"with_skill_share", "with_skill", met_with_skill, statistics::mean_of,
     [](double a, double b) { return is_large_by(min_share_trend, a, b); }, skill_sentence},
    {"average", "course", amounts, statistics::mean_of, is_large_relatively, amount_sentence},
};

} // namespace

std::span<const Headline> all_headlines() {
    return headlines;
}

} // namespace kept::insights
