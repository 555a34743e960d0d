#include "journal/derived/goal_input.hpp"

#include "domain/series/series_runs.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

std::optional<Figure> figure_between(const Journal& journal, const HabitRecord& record, const HabitSeries& series,
                                     const std::string& id, Day from, Day to) {
    const auto figures = headline_figures(journal, record, series, from, to);
    const auto found = std::ranges::find(figures, id, &Figure::id);
    return found != figures.end() ? std::optional(*found) : std::nullopt;
}

std::optional<Figure> figure_on(const Journal& journal, const HabitRecord& record, const HabitSeries& series,
                                const std::string& id, Day day) {
    return figure_between(journal, record, series, id, day - (goal_window_days - 1), day);
}

} // namespace

GoalSource::GoalSource(const Journal& journal, const HabitRecord& record, const HabitSeries& series,
                       const GoalTerms& terms)
    : record_(record), series_(series) {
    if (looks_ahead(record.habit))
        as_of_ = [&record, &series](Day day) {
            HabitSeries known = series;
            update_series(known, record.habit, {}, day + 1, day + 1);
            return known;
        };
    if (terms.on != GoalMetric::Figure)
        return;
    figure_.value_on = [&journal, &record, &series, id = terms.figure](Day day) -> std::optional<double> {
        const auto figure = figure_on(journal, record, series, id, day);
        return figure ? std::optional(figure->value) : std::nullopt;
    };
    has_figure_ = false;
    if (series.days.empty())
        return;
    auto known = figure_on(journal, record, series, terms.figure, series.last());
    has_figure_ = known.has_value();
    if (!known) // which way is better does not hang on what was said lately
        known = figure_between(journal, record, series, terms.figure, series.first, series.last());
    if (known)
        figure_.improves = known->lower_is_better ? Improves::Down : Improves::Up;
}

GoalWords goal_words(const HabitRecord& record, const GoalTerms& terms) {
    GoalWords words{.unit = record.habit.unit};
    words.streak_unit = terms.unit.value_or(streak_unit(record.habit.rules.back().rule, record.habit.measure));
    if (record.habit.measure == MeasureKind::Duration)
        words.unit = "min";
    if (terms.figure == "median_lateness_min")
        words.figure_text = [](double minutes) { return lateness_text(minutes); };
    else if (terms.figure.ends_with("_share") || terms.figure == "rate")
        words.figure_text = [](double share) { return fmt::format("{:.0f} %", share * 100); };
    return words;
}

} // namespace kept
