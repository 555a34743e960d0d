#include "journal/derived/achievements.hpp"

#include "journal/derived/goal_input.hpp"
#include "journal/derived/goal_notes.hpp"

#include <algorithm>
#include <utility>

namespace kept {
namespace {

/// A day after all others: nothing changed.
Day never() {
    return last_sane_day() + 1;
}

} // namespace

Achievements::Achievements(SeriesCache& series, std::vector<Badge> badges)
    : series_(series), badges_(std::move(badges)) {}

void Achievements::refresh(const Journal& journal, Day today) {
    if (seen_ == journal.revision() && today_ == today)
        return;
    seen_ = journal.revision();
    today_ = today;
    ++round_;
    Day changed = never();
    for (const HabitRecord* record : journal.habits())
        changed = std::min(changed, refresh_habit(journal, *record, today));
    changed = std::min(changed, forget_gone_habits());
    if (changed < never())
        shared_.update(tally_, changed);
    if (std::exchange(practices_seen_, journal.practices().revision()) != journal.practices().revision()) {
        reviews_ = journal.practices().reviews();
        shared_.set_done(reviews_, journal.practices().practices());
    }
    refresh_goals(journal, today);
    judge(journal);
}

Day Achievements::refresh_habit(const Journal& journal, const HabitRecord& record, Day today) {
    const Habit& habit = record.habit;
    const HabitSeries& series = series_.of(journal, record, today);
    const auto [found, is_new] = habits_.try_emplace(habit.id);
    OfHabit& mine = found->second;
    mine.seen = round_;
    mine.changed = series_.consume_change(habit.id);
    if (is_new || mine.first != series.first || mine.measure != habit.measure) {
        tally_.add(mine.first, mine.credits, mine.measure, -1);
        mine.changed = std::min(mine.first, series.first);
        if (is_new)
            mine.changed = series.first;
        mine.credits.clear();
        mine.first = series.first;
        mine.measure = habit.measure;
    }
    if (mine.changed > std::max(series.last(), mine.first + static_cast<int>(mine.credits.size()) - 1))
        return never();
    const Day from = std::max(mine.changed, series.first);
    const auto unchanged = std::min(static_cast<std::size_t>(from - series.first), mine.credits.size());
    const std::vector<DayCredit> before(mine.credits.begin() + static_cast<std::ptrdiff_t>(unchanged),
                                        mine.credits.end());
    std::vector<DayCredit> now;
    for (std::size_t i = unchanged; i < series.days.size(); ++i)
        now.push_back(credit_of(series, series.first + static_cast<int>(i), habit));
    tally_.add(from, before, mine.measure, -1);
    tally_.add(from, now, mine.measure, 1);
    mine.credits.resize(unchanged);
    mine.credits.insert(mine.credits.end(), now.begin(), now.end());
    mine.counters.update(series, habit, from);
    return mine.changed;
}

Day Achievements::forget_gone_habits() {
    Day changed = never();
    for (auto habit = habits_.begin(); habit != habits_.end();) {
        if (habit->second.seen == round_) {
            ++habit;
            continue;
        }
        tally_.add(habit->second.first, habit->second.credits, habit->second.measure, -1);
        changed = std::min(changed, habit->second.first);
        habit = habits_.erase(habit);
    }
    return changed;
}

void Achievements::refresh_goals(const Journal& journal, Day today) {
    const bool are_others = std::exchange(goals_seen_, journal.goals().revision()) != journal.goals().revision();
    if (are_others) {
        goals_.clear();
        for (const Goal& goal : journal.goals().all())
            if (journal.find_habit(goal.habit) != nullptr)
                goals_.push_back({goal, {}, {}});
        forecasts_.clear();
    }
    std::erase_if(goals_, [&](const TrackedGoal& one) { return journal.find_habit(one.goal.habit) == nullptr; });
    for (TrackedGoal& one : goals_) {
        const HabitRecord& record = *journal.find_habit(one.goal.habit);
        const OfHabit& mine = habits_.at(one.goal.habit);
        if (!are_others && mine.changed == never())
            continue;
        if (are_others || mine.changed <= one.goal.set_on) // another rule on that day may be another unit
            one.goal = with_units(*journal.goals().find(one.goal.id), record.habit);
        const GoalSource source(journal, record, series_.of(journal, record, today), one.goal.terms());
        if (are_others || mine.changed <= one.track.first)
            one.track = make_track(one.goal, source.input());
        else
            update(one.track, source.input(), mine.changed);
        one.status = goal_status(one.goal, one.track, source.input(), noted_day(journal, record, one.goal.id));
        forecasts_.erase(one.goal.id);
    }
}

void Achievements::judge(const Journal& journal) {
    std::vector<CountedHabit> counted;
    for (const HabitRecord* record : journal.habits())
        counted.push_back({record->habit.id, record->habit.measure, &habits_.at(record->habit.id).counters});
    statuses_ = judge_badges(badges_, counted, shared_);
}

int Achievements::points_on(Day day) const {
    std::vector<Day> weeks;
    for (const ReviewDone& review : reviews_)
        if (review.written == day && earns_review_points(review.week, review.written))
            weeks.push_back(review.week);
    std::ranges::sort(weeks);
    const auto [same, end] = std::ranges::unique(weeks);
    return tally_.points_on(day) + review_points * static_cast<int>(same - weeks.begin());
}

PointsBySource Achievements::points_between(Day from, Day to) const {
    PointsBySource points;
    const auto days = static_cast<int>(tally_.days().size());
    for (Day day = from; day <= to; ++day) {
        const int days_of_habits = tally_.points_on(day);
        points.reviews += points_on(day) - days_of_habits;
        const int index = day - tally_.first();
        if (index < 0 || index >= days)
            continue;
        const DayCounts& counts = tally_.days()[static_cast<std::size_t>(index)];
        const int reflected = counts.reflected > 0 ? reflection_points : 0;
        const int prompt = points_of_day(counts.full_points, 0, false);
        points.reflections += reflected;
        points.prompt += prompt;
        points.later += days_of_habits - reflected - prompt;
    }
    return points;
}

const std::optional<GoalForecast>& Achievements::forecast(const Journal& journal, std::size_t index) {
    const TrackedGoal& one = goals_.at(index);
    const auto found = forecasts_.find(one.goal.id);
    if (found != forecasts_.end())
        return found->second;
    const HabitRecord& record = *journal.find_habit(one.goal.habit);
    const GoalSource source(journal, record, series_.of(journal, record, today_), one.goal.terms());
    return forecasts_.emplace(one.goal.id, forecast_of(one.goal, one.status, source.input())).first->second;
}

} // namespace kept
