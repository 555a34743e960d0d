#include "domain/goals/state.hpp"

#include "domain/series/reliability.hpp"
#include "domain/series/strength.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kept {
namespace {

/// A version and the days on which it can be reached: [from, until].
struct Term {
    const GoalTerms& terms;
    Day from;
    Day until;
};

Term term_of(const Goal& goal, std::size_t index, Day last) {
    const GoalVersion& version = goal.versions[index];
    Day until = std::min(version.terms.by, last);
    if (index + 1 < goal.versions.size())
        until = std::min(until, goal.versions[index + 1].from - 1);
    if (goal.dropped)
        until = std::min(until, *goal.dropped);
    return {version.terms, version.from, until};
}

std::optional<Day> first_met(const Goal& goal, const Term& term, const GoalTrack& track, const Habit& habit,
                             Improves improves) {
    if (!track.counts_from)
        return std::nullopt;
    for (Day day = std::max(term.from, *track.counts_from); day <= term.until; ++day)
        if (const auto value = track.on_day(day); value && meets(*value, term.terms.target, improves))
            if (rest_on(goal, habit, day) == GoalRest::None)
                return day;
    return std::nullopt;
}

/// Whether what `then` asks is at least what is asked now, in the same unit.
bool is_as_much(const GoalTerms& then, const GoalTerms& now, Improves improves) {
    return then.unit == now.unit && meets(then.target, now.target, improves);
}

/// The last day that can no longer become anything.
Day last_closed(const GoalTrack& track, const HabitSeries& series) {
    return series.is_open(track.last()) ? track.last() - 1 : track.last();
}

std::optional<Day> reached_on(const Goal& goal, const GoalTrack& track, const GoalInput& input, Improves improves,
                              std::optional<Day> noted) {
    if (noted && is_as_much(goal.terms_on(*noted), goal.terms(), improves))
        return noted;
    const Day last = last_closed(track, input.series);
    for (std::size_t i = 0; i < goal.versions.size(); ++i) {
        const Term term = term_of(goal, i, last);
        if (!is_as_much(term.terms, goal.terms(), improves))
            continue;
        if (const auto day = first_met(goal, term, track, input.habit, improves))
            return day;
    }
    return std::nullopt;
}

double due_share(const HabitSeries& series, Day last) {
    int due = 0;
    for (Day day = last - (goal_window_days - 1); day <= last; ++day)
        due += counts(series, day) ? 1 : 0;
    return std::max(1, due) / static_cast<double>(goal_window_days);
}

/// The change that one due day can make, in the metric's unit.
double one_day(const PaceLeg& leg, const GoalTrack& track, const GoalInput& input) {
    const Day last = track.last();
    switch (track.on) {
    case GoalMetric::Reliability:
        return 1 / (due_share(input.series, last) * goal_window_days);
    case GoalMetric::Strength:
        return 1 - multiplier_of(input.habit.rule_on(last));
    case GoalMetric::Streak:
        return 1;
    case GoalMetric::Sum:
        return std::abs(leg.target - leg.start) / std::max(1.0, (leg.by - leg.from) * due_share(input.series, last));
    case GoalMetric::Figure:
        break;
    }
    return 0;
}

double tolerance_of(double start, const PaceLeg& leg, const GoalTrack& track, const GoalInput& input) {
    const double share = track.on == GoalMetric::Figure ? 0.05 : 0.02;
    return share * std::abs(leg.target - start) + one_day(leg, track, input) / 2;
}

GoalState running_state(const GoalStatus& status, Day closed) {
    const auto asked = pace_on(status.line, closed);
    if (!status.now || !asked)
        return GoalState::OnPace;
    const double lead = status.improves == Improves::Up ? *status.now - *asked : *asked - *status.now;
    if (std::abs(lead) <= status.tolerance)
        return GoalState::OnPace;
    return lead > 0 ? GoalState::Ahead : GoalState::Behind;
}

GoalState state_of(const Goal& goal, const GoalStatus& status, Day today, Day closed) {
    const Day by = goal.terms().by;
    if (status.reached)
        return GoalState::Reached;
    if (goal.dropped && *goal.dropped <= std::min(today, by))
        return GoalState::Dropped;
    if (status.rest != GoalRest::None)
        return GoalState::Resting;
    return today > by ? GoalState::Missed : running_state(status, closed);
}

} // namespace

std::string_view to_text(GoalState state) {
    static constexpr std::array<std::string_view, 7> names{"ahead",  "on_pace", "behind", "reached",
                                                           "missed", "dropped", "resting"};
    return names.at(static_cast<std::size_t>(state));
}

GoalStatus goal_status(const Goal& goal, const GoalTrack& track, const GoalInput& input, std::optional<Day> noted) {
    const Day today = track.last();
    GoalStatus status;
    const Day until = std::min(today, goal.terms().by);
    status.rest = rest_on(goal, input.habit, until);
    status.start = start_value(goal, track);
    status.improves = direction_of(goal, input, status.start);
    status.now = track.latest(today);
    if (status.rest == GoalRest::None)
        status.line = pace_line(goal, track);
    status.pace = pace_on(status.line, today);
    if (status.start && !status.line.empty())
        status.tolerance = tolerance_of(*status.start, status.line.back(), track, input);
    status.reached = reached_on(goal, track, input, status.improves, noted);
    status.state = state_of(goal, status, today, last_closed(track, input.series));
    status.asks = status.state == GoalState::Resting && asks_about_rest(goal, input.habit, until);
    if (status.state == GoalState::Missed)
        status.at_by = track.latest(goal.terms().by);
    return status;
}

} // namespace kept
