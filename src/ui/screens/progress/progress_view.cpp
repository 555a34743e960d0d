#include "ui/screens/progress/progress_view.hpp"

#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "journal/describe.hpp"
#include "ui/screens/progress/progress_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {
namespace {

constexpr int month = 30;
constexpr std::size_t max_figures = 4;
constexpr int months_in_punch_card = 12;

FigureCard strength_figure(const HabitSeries& series, Day today) {
    FigureCard card{"Strength", percent_text(series.settled_strength_on(today)), "begins with the first answer"};
    if (series.holds(today - month)) {
        const double change = series.settled_strength_on(today) - series.strength_on(today - month);
        card.about = change_in_30_days(change);
    } else if (!series.days.empty()) {
        card.about = fmt::format("since {}", to_short_text(series.first));
    }
    return card;
}

FigureCard month_figure(const HabitSeries& series) {
    const Reliability r = reliability_of(series, month);
    if (r.due == 0)
        return {"Last 30 days", "–", "nothing was due"};
    return {"Last 30 days", kept_of_due(r),
            fmt::format("{}, likely {:.0f} – {:.0f} %", percent_text(r.share()), r.low * 100, r.high * 100)};
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
    for (const LoggedCheckIn& logged : input.journal.check_ins_on(record, day)) {
        const Entry entry = input.journal.entry_of(logged.event);
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

std::vector<charts::StrengthPoint> points_of(const HabitSeries& series, const TimeWindow& window) {
    std::vector<charts::StrengthPoint> points;
    for (std::size_t i = 0; i < series.days.size(); ++i)
        if (const Day day = series.first + static_cast<int>(i);
            day >= window.from && day <= window.to && !series.is_open(day))
            points.push_back({day, series.days[i].strength});
    return points;
}

std::optional<charts::CurveGoal> goal_of(const ScreenInput& input, const HabitId& habit) {
    for (const TrackedGoal& one : input.achievements.goals()) {
        const GoalTerms& terms = one.goal.terms();
        if (one.goal.habit == habit && terms.on == GoalMetric::Strength && one.status.is_running())
            return charts::CurveGoal{terms.target,
                                     fmt::format("goal {:.0f} % by {}", terms.target * 100, day_and_month(terms.by))};
    }
    return std::nullopt;
}

charts::StrengthCurveInput strength_of(const ScreenInput& input, const HabitRecord& record,
                                       const ProgressChoice& choice, const Theme& theme) {
    const Habit& habit = record.habit;
    const HabitSeries& series = input.series.of(input.journal, record, input.today);
    charts::StrengthCurveInput curve{.points = points_of(series, choice.window), .accent = theme.accent(habit.colour)};
    for (std::size_t i = 1; i < habit.rules.size(); ++i)
        if (habit.rules[i].from <= input.today)
            curve.marks.push_back({habit.rules[i].from, "a new rule: " + describe(habit.rules[i].rule.schedule)});
    for (const Pause& pause : habit.pauses)
        curve.rests.push_back({pause.from, std::min(pause.until.value_or(input.today), input.today)});
    curve.goal = goal_of(input, habit.id);
    if (!curve.points.empty())
        curve.best = std::ranges::max_element(curve.points, {}, &charts::StrengthPoint::value)->day;
    if (const HabitRecord* other = choice.compare ? input.journal.find_habit(*choice.compare) : nullptr)
        curve.others.push_back({points_of(input.series.of(input.journal, *other, input.today), choice.window),
                                other->habit.name, theme.accent(other->habit.colour)});
    return curve;
}

std::vector<std::string> insights_about(const ScreenInput& input, InsightBook& book, const HabitId& habit) {
    std::vector<std::string> sentences;
    for (const JournalInsight& one : book.of(input.journal, input.series, input.today))
        if (one.habit == habit || one.other == habit)
            sentences.push_back(one.insight.sentence);
    return sentences;
}

std::string about(const Habit& habit) {
    return habit.cue.empty() ? habit.question : habit.cue;
}

} // namespace

ProgressView make_progress_view(const ScreenInput& input, InsightBook& insight_book, const HabitRecord& record,
                                const ProgressChoice& choice, const Theme& theme) {
    const Habit& habit = record.habit;
    std::vector<std::string> insights =
        insights_about(input, insight_book, habit.id); // before: it asks for other series too
    const HabitSeries series = input.series.of(input.journal, record, input.today);
    const auto streaks = streaks_of(series);
    const auto current = current_streak(series);
    ProgressView view{.name = habit.name,
                      .about = about(habit),
                      .icon = habit.icon,
                      .colour = habit.colour,
                      .first = habit.first_day,
                      .first_year = to_civil(habit.first_day).year,
                      .figures = {strength_figure(series, input.today), month_figure(series)},
                      .year = year_map(input, record, series, choice.year)};
    if (input.journal.settings().show_streaks)
        view.figures.push_back(streak_figure(streaks, current));
    for (const Figure& figure : headline_figures(input.journal, record, series, input.today - (month - 1), input.today))
        if (view.figures.size() < max_figures)
            view.figures.push_back({std::string(figure.label), figure.text, "last 30 days"});
    refresh_window(view, input, record, choice, theme);
    view.punch = punch_columns(series, input.today, months_in_punch_card);
    view.insights = std::move(insights);
    view.streaks = {.streaks = streaks, .current = current, .max = 5, .accent = {}};
    return view;
}

void refresh_window(ProgressView& view, const ScreenInput& input, const HabitRecord& record,
                    const ProgressChoice& choice, const Theme& theme) {
    view.strength = strength_of(input, record, choice, theme); // before: it asks for another series too
    const HabitSeries& series = input.series.of(input.journal, record, input.today);
    const TimeWindow& window = choice.window;
    view.bucket = choice.bucket.value_or(bucket_for(window.days()));
    const ChartSpan span{window.from, window.to, view.bucket, input.journal.settings().first_weekday};
    const ChartStyle style{theme, theme.accent(record.habit.colour)};
    view.kept = kept_bars(series, span, style);
    view.own = own_charts(input, record, series, span, style);
}

} // namespace kept::ui
