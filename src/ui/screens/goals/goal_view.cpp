#include "ui/screens/goals/goal_view.hpp"

#include "domain/goals/describe.hpp"
#include "domain/series/series_runs.hpp"
#include "domain/series/streak.hpp"
#include "ui/context/ids.hpp"
#include "ui/fonts/icons.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {
namespace {

constexpr int days_before = 60;
constexpr double hardly = 0.03;

std::string date_text(Day day, Day today) {
    const CivilDate date = to_civil(day);
    return date.year == to_civil(today).year ? fmt::format("{} {}", date.day, month_name(date.month))
                                             : fmt::format("{} {} {}", date.day, month_name(date.month), date.year);
}

/// All that is needed to judge a goal of one habit.
struct Looked {
    const HabitRecord& record;
    const HabitSeries& series;
    GoalSource source;
    GoalWords words;

    Looked(const ScreenInput& input, const HabitRecord& of, const GoalTerms& terms)
        : record(of), series(input.series.of(input.journal, of, input.today)), source(input.journal, of, series, terms),
          words(goal_words(of, terms)) {}
};

std::vector<charts::PacePoint> points_of(const GoalTrack& track, Day from, Day to) {
    std::vector<charts::PacePoint> points;
    for (Day day = std::max(from, track.first); day <= std::min(to, track.last()); ++day)
        if (const auto value = track.on_day(day))
            points.push_back({day, *value});
    return points;
}

/// The metric in the weeks before the goal. Empty for a sum, which begins with the goal.
std::vector<charts::PacePoint> history_of(const Looked& looked, const Goal& goal) {
    if (goal.terms().on == GoalMetric::Sum)
        return {};
    const Day from = std::max(looked.series.first, goal.set_on - days_before);
    if (from >= goal.set_on)
        return {};
    const GoalTrack before =
        make_track(make_goal({}, goal.habit, from, goal.versions.front().terms), looked.source.input());
    return points_of(before, from, goal.set_on);
}

std::vector<charts::PaceSegment> segments_of(const std::vector<PaceLeg>& legs) {
    std::vector<charts::PaceSegment> segments;
    for (std::size_t i = 0; i < legs.size(); ++i)
        segments.push_back({{legs[i].from, legs[i].start}, {legs[i].by, legs[i].target}, i + 1 == legs.size()});
    return segments;
}

charts::PaceChartInput make_chart(const Looked& looked, const Goal& goal, const GoalTrack& track,
                                  const GoalStatus& status, const std::optional<GoalForecast>& forecast, Day today) {
    const GoalTerms& terms = goal.terms();
    charts::PaceChartInput chart{.history = history_of(looked, goal),
                                 .track = points_of(track, goal.set_on, std::min(today, terms.by)),
                                 .line = segments_of(status.line),
                                 .target = terms.target,
                                 .target_label = goal_value_text(terms, terms.target, looked.words),
                                 .from = goal.set_on,
                                 .to = terms.by,
                                 .today = today,
                                 .reached = status.reached,
                                 .forecast = {},
                                 .is_share = is_in_percent(terms.on),
                                 .value_text = {},
                                 .accent = {}};
    if (!chart.history.empty())
        chart.from = chart.history.front().day;
    if (forecast)
        chart.forecast = charts::PaceForecast{terms.by, forecast->low, forecast->mid, forecast->high};
    chart.value_text = [terms, words = looked.words](double value) { return goal_value_text(terms, value, words); };
    return chart;
}

double share_of_way(const GoalStatus& status, double target, std::optional<double> value) {
    if (!status.start || !value || target == *status.start)
        return 0;
    return std::clamp((*value - *status.start) / (target - *status.start), 0.0, 1.0);
}

std::string outcome_text(const Goal& goal, const GoalStatus& status, Day today) {
    switch (status.state) {
    case GoalState::Reached:
        return fmt::format("Reached on {}", date_text(status.reached.value_or(goal.terms().by), today));
    case GoalState::Missed:
        return fmt::format("Ended on {}", date_text(goal.terms().by, today));
    case GoalState::Dropped:
        return fmt::format("Set aside on {}", date_text(goal.dropped.value_or(today), today));
    default:
        return {};
    }
}

std::string chance_sentence(const std::optional<GoalForecast>& forecast, Day by, Day today) {
    if (!forecast)
        return "There are too few answered days in the last 60 to say how likely this is.";
    if (forecast->chance < hardly)
        return fmt::format("At the rate of the last 60 days it takes longer than until {}. A later day or a smaller "
                           "step may suit better.",
                           date_text(by, today));
    const std::string chance = chance_text(forecast->chance);
    if (chance.empty())
        return fmt::format("At the rate of the last 60 days you are there by {}.",
                           date_text(forecast->likely_day.value_or(by), today));
    return fmt::format("If the next days go as the last 60 did: {} to make it by {}.", chance, date_text(by, today));
}

GoalPreview preview(const ScreenInput& input, const HabitRecord& record, const Goal& goal) {
    const Looked looked(input, record, goal.terms());
    const GoalTrack track = make_track(goal, looked.source.input());
    const GoalStatus status = goal_status(goal, track, looked.source.input());
    const auto forecast = forecast_of(goal, status, looked.source.input());
    GoalPreview made;
    made.chart = make_chart(looked, goal, track, status, forecast, input.today);
    made.is_met = goal.versions.size() == 1 && is_met_when_set(goal, looked.source.input());
    made.chance = made.is_met ? "That is where you stand today: aim a little higher."
                              : chance_sentence(forecast, goal.terms().by, input.today);
    return made;
}

} // namespace

GoalPill pill_of(GoalState state, const std::optional<GoalForecast>& forecast) {
    constexpr double likely = 2.0 / 3;
    constexpr double even = 1.0 / 3;
    switch (state) {
    case GoalState::Reached:
        return {"Reached", icons::verified, PillTone::Good};
    case GoalState::Missed:
        return {"Ended", icons::flag, PillTone::Plain};
    case GoalState::Dropped:
        return {"Set aside", icons::archive, PillTone::Plain};
    case GoalState::Resting:
        return {"Rests", icons::pause, PillTone::Plain};
    case GoalState::Ahead:
    case GoalState::OnPace:
    case GoalState::Behind:
        break;
    }
    if (!forecast && state == GoalState::OnPace)
        return {"On pace", icons::arrow_forward, PillTone::Plain};
    if (forecast ? forecast->chance >= likely : state == GoalState::Ahead)
        return {forecast ? "Likely" : "Ahead", icons::trending_up, PillTone::Good};
    if (forecast && forecast->chance >= even)
        return {"Even", icons::arrow_forward, PillTone::Plain};
    return {"Behind", icons::trending_down, PillTone::Behind};
}

/// "Restate in days", where the streak is counted in days now.
std::string restate_label(const GoalStatus& status, const HabitRecord& record, Day today) {
    if (status.state != GoalState::Resting || status.rest != GoalRest::OtherUnit)
        return {};
    return fmt::format("Restate in {}", units_text(streak_unit_on(record.habit, today)));
}

GoalCard make_goal_card(const ScreenInput& input, std::size_t index) {
    const TrackedGoal& one = input.achievements.goals().at(index);
    const GoalTerms& terms = one.goal.terms();
    const HabitRecord& record = *input.journal.find_habit(one.goal.habit);
    const Looked looked(input, record, terms);
    const auto& forecast = input.achievements.forecast(input.journal, index);
    const auto now = one.status.state == GoalState::Missed ? one.status.at_by : one.status.now;
    GoalCard card{.id = one.goal.id,
                  .path = "goals/" + short_text(one.goal.id),
                  .habit = one.goal.habit,
                  .habit_name = record.habit.name,
                  .icon = record.habit.icon,
                  .colour = record.habit.colour,
                  .title = describe(terms, looked.words, input.today),
                  .sentence = describe(one.goal, one.status, forecast, looked.words, input.today),
                  .now = now ? goal_value_text(terms, *now, looked.words) : "–",
                  .outcome = outcome_text(one.goal, one.status, input.today),
                  .state = one.status.state,
                  .pill = pill_of(one.status.state, forecast),
                  .asks = one.status.asks,
                  .restate_label = restate_label(one.status, record, input.today),
                  .progress = share_of_way(one.status, terms.target, one.status.now),
                  .pace = one.status.pace ? std::optional(share_of_way(one.status, terms.target, one.status.pace))
                                          : std::nullopt,
                  .start_label = one.status.start ? goal_value_text(terms, *one.status.start, looked.words) : "",
                  .target_label = goal_value_text(terms, terms.target, looked.words),
                  .chart = make_chart(looked, one.goal, one.track, one.status, forecast, input.today)};
    card.version = number_of({id_number(card.path), input.key().number()});
    return card;
}

GoalPreview preview_goal(const ScreenInput& input, const HabitRecord& record, const GoalTerms& terms) {
    return preview(input, record, make_goal({}, record.habit.id, input.today, terms));
}

GoalPreview preview_change(const ScreenInput& input, const Goal& goal, const GoalTerms& terms) {
    const HabitRecord& record = *input.journal.find_habit(goal.habit);
    Goal changed = with_units(goal, record.habit);
    GoalTerms restated = terms;
    if (rest_on(changed, record.habit, input.today) == GoalRest::OtherUnit)
        restated.unit = streak_unit_on(record.habit, input.today);
    change_goal(changed, input.today, restated);
    return preview(input, record, changed);
}

} // namespace kept::ui
