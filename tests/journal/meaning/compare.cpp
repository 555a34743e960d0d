#include "compare.hpp"

#include "domain/goals/state.hpp"
#include "domain/points/xp.hpp"
#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "journal/derived/goal_input.hpp"
#include "journal/derived/goal_notes.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace kept::test {
namespace {

constexpr std::array<std::string_view, 3> marks{"none", "met", "unmet"};
constexpr std::array<std::string_view, 3> units{"days", "weeks", "months"};

template <typename E>
auto index(E value) {
    return static_cast<std::size_t>(value);
}

std::string_view word(reference::Outcome outcome) {
    return to_text(static_cast<Outcome>(outcome));
}

class DayComparison {
  public:
    std::string found;

    template <typename T>
    void demand(const std::string& what, const T& program, const T& reference) {
        if (found.empty() && program != reference)
            found = fmt::format("{}: {}, by the reference {}", what, program, reference);
    }
};

std::string difference_of(const DayState& program, const reference::DayState& reference) {
    DayComparison day;
    day.demand("own answer", to_text(program.own), word(reference.own));
    day.demand("answered", program.answered, reference.answered);
    day.demand("outcome", to_text(program.outcome), word(reference.outcome));
    day.demand("waits", program.waits, reference.waits);
    day.demand("mark", marks.at(index(program.mark)), marks.at(index(reference.mark)));
    day.demand("unit", units.at(index(program.unit)), units.at(index(reference.unit)));
    day.demand("run", static_cast<int>(program.run), reference.run);
    const reference::Said since = reference.since.value_or(reference::Said{.days_later = -1});
    const bool is_own = !since.is_echo && !since.imported;
    day.demand("backfilled", program.backfilled, since.days_later > 0);
    day.demand("imported", program.imported, since.imported);
    day.demand("lag", static_cast<int>(program.lag), is_own ? since.days_later : -1);
    day.demand("lag of a span", static_cast<int>(program.echo_lag), since.is_echo ? since.days_later : -1);
    day.demand("points", points_of(program), reference.points);
    if (std::abs(program.strength - reference.strength) > 1e-9)
        day.demand("strength", program.strength, reference.strength);
    return day.found;
}

/// Streaks are where runs grow: how many, how long, and from and to days that lie in them.
std::string difference_of_streaks(const HabitSeries& program, const reference::Series& reference) {
    const std::vector<Streak> all = streaks_of(program);
    DayComparison found;
    std::size_t count = 0;
    for (Day day = reference.first; day <= reference.last(); ++day) {
        const reference::DayState& state = reference.at(day);
        const bool goes_on = day > reference.first && reference.at(day - 1).unit == state.unit;
        const int before = goes_on ? reference.at(day - 1).run : 0;
        if (state.run <= before)
            continue;
        count += before == 0 ? 1 : 0;
        found.demand("there is a streak on " + to_text(day), count <= all.size(), true);
        if (!found.found.empty())
            break;
        const Streak& streak = all[count - 1];
        found.demand("unit of a streak", units.at(index(streak.unit)), units.at(index(state.unit)));
        found.demand("a streak holds " + to_text(day), streak.start <= day && day <= streak.end, true);
        found.demand("a streak is long enough", streak.length >= state.run, true);
        if (streak.unit == StreakUnit::Days && state.run == streak.length)
            found.demand("last day of a streak", to_text(streak.end), to_text(day));
    }
    found.demand("number of streaks", all.size(), count);
    return found.found;
}

} // namespace

std::string first_difference(const HabitSeries& program, const reference::Series& reference) {
    DayComparison all;
    all.demand("number of days", program.days.size(), reference.days.size());
    if (!all.found.empty() || program.days.empty())
        return all.found;
    for (Day day = program.first; day <= program.last(); ++day)
        if (const std::string found = difference_of(program.at(day), reference.at(day)); !found.empty())
            return fmt::format("{} ({}) {}", to_text(day), short_weekday_name(weekday_of(day)), found);
    all.found = difference_of_streaks(program, reference);
    for (const int days : {30, 90}) {
        const Reliability reliability = reliability_of(program, days);
        const auto [kept, due] = reference::reliability_of(reference, reference.last(), days);
        all.demand("reliability", fmt::format("{} of {}", reliability.kept, reliability.due),
                   fmt::format("{} of {}", kept, due));
    }
    all.demand("today is open", program.is_open(program.last()), reference.is_open);
    const double settled = program.settled_strength_on(program.last());
    const std::size_t closed = reference.days.size() - (reference.is_open ? 1 : 0);
    const double other = closed > 0 ? reference.days[closed - 1].strength : 0;
    if (std::abs(settled - other) > 1e-9)
        all.demand("settled strength", settled, other);
    return all.found;
}

std::string first_difference(const Journal& journal, const HabitRecord& record, const HabitSeries& series,
                             const reference::Series& reference) {
    if (series.days.empty())
        return "";
    std::map<std::string, double> program;
    for (const Figure& figure : headline_figures(journal, record, series, series.first, series.last()))
        program[std::string(figure.id)] = figure.value;
    DayComparison all;
    for (const auto& [id, value] : figures_of(reference, series.last(), static_cast<int>(series.days.size())))
        if (program.contains(id))
            all.demand(id, fmt::format("{:.9}", program.at(id)), fmt::format("{:.9}", value));
    return all.found;
}

std::string first_difference(const Journal& journal, const HabitRecord& record, const HabitSeries& series,
                             const Goal& set, const reference::Track& reference) {
    const Goal goal = with_units(set, record.habit);
    const GoalSource source(journal, record, series, goal.terms());
    const GoalTrack track = make_track(goal, source.input());
    DayComparison all;
    const auto text = [](std::optional<double> value) { return value ? fmt::format("{:.6}", *value) : "nothing"; };
    for (Day day = goal.set_on; all.found.empty() && day <= series.last(); ++day)
        all.demand("goal on " + to_text(day), text(track.on_day(day)),
                   text(reference.values.at(static_cast<std::size_t>(day - goal.set_on))));
    const auto reached = [](std::optional<Day> day) { return day ? to_text(*day) : "not at all"; };
    const GoalStatus status = goal_status(goal, track, source.input(), noted_day(journal, record, goal.id));
    all.demand("goal reached", reached(status.reached), reached(reference.reached));
    return all.found;
}

} // namespace kept::test
