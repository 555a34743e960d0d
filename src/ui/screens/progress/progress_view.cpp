#include "ui/screens/progress/progress_view.hpp"

#include "domain/reliability.hpp"
#include "domain/streak.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr int month = 30;
constexpr std::size_t most_figures = 4;

std::string percent(double share) {
    return fmt::format("{:.0f} %", share * 100);
}

FigureCard strength_figure(const HabitSeries& series, Day today) {
    FigureCard card{"Strength", percent(series.standing_strength_on(today)), "begins with the first answer"};
    if (series.holds(today - month)) {
        const double change = series.standing_strength_on(today) - series.strength_on(today - month);
        card.about = fmt::format("{:+.0f} in 30 days", std::round(change * 100));
    } else if (!series.days.empty()) {
        card.about = fmt::format("since {}", to_short_text(series.first));
    }
    return card;
}

FigureCard month_figure(const HabitSeries& series) {
    const Reliability r = reliability_of(series, month);
    if (r.due == 0)
        return {"Last 30 days", "–", "nothing was due"};
    const std::string_view unit = r.unit == StreakUnit::Weeks    ? " weeks"
                                  : r.unit == StreakUnit::Months ? " months"
                                                                 : "";
    return {"Last 30 days", fmt::format("{} of {}{}", r.kept, r.due, unit),
            fmt::format("{}, likely {:.0f} – {:.0f} %", percent(r.share()), r.low * 100, r.high * 100)};
}

std::string day_and_month(Day day) {
    const CivilDate date = to_civil(day);
    return fmt::format("{} {}", date.day, short_month_name(date.month));
}

FigureCard streak_figure(const std::vector<Streak>& streaks, const std::optional<Streak>& current) {
    const Streak none;
    FigureCard card{"Streak", length_text(current.value_or(none).length, current.value_or(none).unit),
                    "the best one is kept for good"};
    if (const auto best = best_streak(streaks))
        card.about = best == current ? "your best so far"
                                     : fmt::format("best {}, {} – {}", best->length, day_and_month(best->start),
                                                   day_and_month(best->end));
    return card;
}

std::string said_in_words(const ScreenInput& input, const HabitRecord& record, Day day) {
    std::string words;
    for (const Said& said : input.journal.said_on(record, day)) {
        const Entry entry = input.journal.entry_of(said.event);
        if (entry.answer == Answer::Clear)
            words.clear();
        else
            words += (words.empty() ? "" : " · ") + describe(entry, record.habit);
    }
    return words;
}

std::string read_out(const ScreenInput& input, const HabitRecord& record, Day day, const DayState& state) {
    std::string words = state.answered ? said_in_words(input, record, day) : std::string();
    switch (state.outcome) {
    case Outcome::Implied:
        words += words.empty() ? "covered by other days" : ", covered by other days";
        break;
    case Outcome::NotDue:
        words += words.empty() ? "not due" : " (not due)";
        break;
    case Outcome::Unknown:
        words = "nothing said";
        break;
    default:
        break;
    }
    return state.backfilled ? words + ", written later" : words;
}

charts::HeatMapInput year_map(const ScreenInput& input, const HabitRecord& record, const HabitSeries& series,
                              int year) {
    charts::HeatMapInput map{.from = to_day({year, 1, 1}),
                             .to = to_day({year, 12, 31}),
                             .today = input.today,
                             .first_weekday = input.journal.settings().first_weekday,
                             .title = fmt::format("{}", year)};
    for (Day day = std::max(map.from, series.first); day <= map.to && series.holds(day); ++day) {
        const DayState& state = series.at(day);
        map.cells.push_back({day, state.outcome, state.share, state.backfilled, read_out(input, record, day, state)});
    }
    return map;
}

std::string about(const Habit& habit) {
    return habit.cue.empty() ? habit.question : habit.cue;
}

} // namespace

ProgressView make_progress_view(const ScreenInput& input, const HabitRecord& record, int year) {
    const Habit& habit = record.habit;
    const HabitSeries& series = input.series.of(input.journal, record, input.today);
    const auto streaks = streaks_of(series);
    const auto current = current_streak(series);
    ProgressView view{.name = habit.name,
                      .about = about(habit),
                      .icon = habit.icon,
                      .colour = habit.colour,
                      .first = habit.first_day,
                      .first_year = to_civil(habit.first_day).year,
                      .figures = {strength_figure(series, input.today), month_figure(series)},
                      .year = year_map(input, record, series, year)};
    if (input.journal.settings().show_streaks)
        view.figures.push_back(streak_figure(streaks, current));
    for (const Figure& figure : headline_figures(input.journal, record, series, input.today - (month - 1), input.today))
        if (view.figures.size() < most_figures)
            view.figures.push_back({std::string(figure.label), figure.text, "last 30 days"});
    for (std::size_t i = 0; i < series.days.size(); ++i)
        if (const Day day = series.first + static_cast<int>(i); !series.is_open(day))
            view.strength.push_back({day, series.days[i].strength});
    view.streaks = {.streaks = streaks, .current = current, .most = 5, .accent = {}};
    return view;
}

} // namespace kept::ui
