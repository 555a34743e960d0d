#include "domain/goals/metric.hpp"

#include "domain/period_key.hpp"
#include "domain/series/reliability.hpp"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

bool is_over_and_looks_ahead(const GoalInput& input, Day day) {
    return input.as_of && input.series.holds(day) && day < input.series.last();
}

/// Whether a later kept day may cover a silent day that froze strength until then.
bool may_thaw(const Habit& habit) {
    return sums_amounts(habit.measure) && habit.unlogged == Unlogged::Unknown &&
           std::ranges::any_of(habit.rules, [](const RuleChange& change) {
               return change.rule.schedule.kind == ScheduleKind::TimesInDays &&
                      change.rule.target.direction == Direction::AtMost;
           });
}

void append_strength(GoalTrack& track, const GoalInput& input, Day end) {
    const bool thaws = may_thaw(input.habit);
    for (Day day = track.last() + 1; day <= end; ++day)
        track.values.emplace_back(thaws && is_over_and_looks_ahead(input, day) ? input.as_of(day).strength_on(day)
                                                                               : input.series.settled_strength_on(day));
}

Amount amount_of(const HabitSeries& series, Day day) {
    return series.holds(day) ? std::max(Amount(), series.at(day).value) : Amount();
}

void append_sum(GoalTrack& track, const GoalInput& input, Day end) {
    Amount sum = track.values.empty() ? 0.0 : track.values.back().value_or(0);
    for (Day day = track.last() + 1; day <= end; ++day) {
        sum += amount_of(input.series, day);
        track.values.emplace_back(sum.number());
    }
}

void append_streak(GoalTrack& track, const GoalInput& input, Day end) {
    const auto value_on = [&](Day day) -> std::optional<double> {
        if (!input.series.holds(day))
            return 0;
        const StreakUnit unit = input.series.at(day).unit;
        if (unit != track.unit_on(day).value_or(unit))
            return std::nullopt;
        return is_over_and_looks_ahead(input, day) ? input.as_of(day).at(day).run : input.series.at(day).run;
    };
    for (Day day = track.last() + 1; day <= end; ++day)
        track.values.push_back(value_on(day));
}

/// Kept and due days of the trailing window, slid a day at a time.
class Window {
  public:
    Window(const HabitSeries& series, Day end) {
        for (Day day = end - (goal_window_days - 1); day <= end; ++day)
            count(series, day, 1);
    }

    void slide_to(const HabitSeries& series, Day day) {
        count(series, day - goal_window_days, -1);
        count(series, day, 1);
    }

    std::optional<double> share() const {
        return due_ > 0 ? std::optional(static_cast<double>(kept_) / due_) : std::nullopt;
    }
    int due() const { return due_; }

  private:
    void count(const HabitSeries& series, Day day, int sign) {
        if (!counts(series, day))
            return;
        due_ += sign;
        kept_ += counts_as_kept(series.at(day)) ? sign : 0;
    }

    int due_ = 0;
    int kept_ = 0;
};

void append_reliability(GoalTrack& track, const GoalInput& input, Day end) {
    const HabitSeries& series = input.series;
    Window window(series, track.last());
    for (Day day = track.last() + 1; day <= end; ++day) {
        const std::optional<double> eve = window.share();
        window.slide_to(series, day);
        const Window now = is_over_and_looks_ahead(input, day) ? Window(input.as_of(day), day) : window;
        // nullopt is less than any value.
        track.values.push_back(series.is_open(day) ? std::max(eve, now.share()) : now.share());
        if (!track.counts_from && is_evidence_of_reliability(now.due(), day - series.first + 1))
            track.counts_from = day;
    }
}

void append_figure(GoalTrack& track, const GoalInput& input, Day end) {
    for (Day day = track.last() + 1; day <= end; ++day)
        track.values.push_back(input.figure.value_on(input.series.is_open(day) ? day - 1 : day));
}

void append(GoalTrack& track, const GoalInput& input, Day end) {
    if (track.on != GoalMetric::Reliability)
        track.counts_from = track.first;
    switch (track.on) {
    case GoalMetric::Reliability:
        return append_reliability(track, input, end);
    case GoalMetric::Strength:
        return append_strength(track, input, end);
    case GoalMetric::Streak:
        return append_streak(track, input, end);
    case GoalMetric::Sum:
        return append_sum(track, input, end);
    case GoalMetric::Figure:
        return append_figure(track, input, end);
    }
}

} // namespace

std::optional<double> GoalTrack::on_day(Day day) const {
    return holds(day) ? values[static_cast<std::size_t>(day - first)] : std::nullopt;
}

std::optional<StreakUnit> GoalTrack::unit_on(Day day) const {
    std::optional<StreakUnit> unit;
    for (const GoalVersion& version : versions)
        if (&version == &versions.front() || version.from <= day)
            unit = version.terms.unit;
    return unit;
}

std::optional<double> GoalTrack::latest(Day day) const {
    for (day = std::min(day, last()); day >= first; day = day - 1)
        if (const auto value = on_day(day))
            return value;
    return std::nullopt;
}

GoalTrack make_track(const Goal& goal, const GoalInput& input) {
    GoalTrack track{
        .on = goal.terms().on, .first = goal.set_on, .versions = goal.versions, .values = {}, .counts_from = {}};
    update(track, input, goal.set_on);
    return track;
}

void update(GoalTrack& track, const GoalInput& input, Day changed_from) {
    const Day end = input.series.days.empty() ? track.first - 1 : input.series.last();
    // The last day is read differently from all others, so what was last, and what is last now, are worked out again.
    const Day from = std::max(track.first, std::min({changed_from, track.last(), end}));
    track.values.resize(static_cast<std::size_t>(from - track.first));
    if (track.counts_from >= from)
        track.counts_from.reset();
    append(track, input, end);
}

std::optional<double> start_value(const Goal& goal, const GoalTrack& track) {
    if (goal.terms().on == GoalMetric::Sum)
        return 0;
    for (Day day = std::max(track.first, first_in_unit(goal.versions).from); track.holds(day); ++day)
        if (const auto value = track.on_day(day))
            return value;
    return std::nullopt;
}

Improves direction_of(const Goal& goal, const GoalInput& input, std::optional<double> start) {
    if (goal.terms().on != GoalMetric::Figure)
        return Improves::Up;
    if (input.figure.improves)
        return *input.figure.improves;
    return start > goal.versions.front().terms.target ? Improves::Down : Improves::Up;
}

bool looks_ahead(const Habit& habit) {
    return std::ranges::any_of(habit.rules, [&](const RuleChange& change) {
        const bool is_at_least = change.rule.target.direction == Direction::AtLeast;
        const auto key = period_key(change.rule, habit.measure);
        return change.rule.schedule.kind == ScheduleKind::TimesInDays || (key && !key->counts_times && is_at_least);
    });
}

bool meets(double value, double target, Improves improves) {
    const double slack = 1e-9 * std::max(1.0, std::abs(target));
    return improves == Improves::Up ? value >= target - slack : value <= target + slack;
}

bool is_met_when_set(const Goal& goal, const GoalInput& input) {
    const GoalTrack track = make_track(goal, input);
    const auto value = track.on_day(goal.set_on);
    const bool is_evidence = track.counts_from && *track.counts_from <= goal.set_on;
    return value && is_evidence &&
           meets(*value, goal.terms().target, direction_of(goal, input, start_value(goal, track)));
}

} // namespace kept
