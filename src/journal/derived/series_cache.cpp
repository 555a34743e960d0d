#include "journal/derived/series_cache.hpp"

#include "journal/derived/day_check_ins.hpp"

#include <algorithm>
#include <utility>

namespace kept {
namespace {

HabitSeries rebuilt_series(const Journal& journal, const HabitRecord& record, Day today) {
    return make_series(record.habit, judged_days(journal, record, record.habit.first_day), today,
                       journal.settings().weeks);
}

} // namespace

const HabitSeries& SeriesCache::of(const Journal& journal, const HabitRecord& record, Day today) {
    Cached& cached = up_to_date(journal, record, today);
    if (record.habit.measure != MeasureKind::Duration)
        return cached.series;
    const RunningTimer* timer = journal.timers().find(record.habit.id);
    const bool timer_runs = timer != nullptr && timer->day == today;
    if (timer_runs != std::exchange(cached.series.timer_runs, timer_runs) && !cached.series.days.empty())
        cached.changed = std::min(cached.changed, cached.series.last());
    return cached.series;
}

SeriesCache::Cached& SeriesCache::up_to_date(const Journal& journal, const HabitRecord& record, Day today) {
    const auto [found, is_new] = cached_.try_emplace(record.habit.id);
    Cached& cached = found->second;
    const std::uint64_t revision = record.changes.revision();
    const bool other_weeks = !(cached.series.weeks == journal.settings().weeks);
    if (!is_new && cached.revision == revision && cached.today == today && !other_weeks)
        return cached;
    const std::optional<Day> changed = is_new ? std::nullopt : record.changes.changed_since(cached.revision);
    if (!changed || other_weeks) {
        const Day first = is_new ? record.habit.first_day : std::min(record.habit.first_day, cached.series.first);
        cached = {first, revision, today, rebuilt_series(journal, record, today)};
        return cached;
    }
    Day from = *changed;
    if (cached.today != today)
        from = std::min(from, first_day_to_update(cached.series, today));
    if (from <= today)
        cached.changed = std::min(cached.changed, update_series(cached.series, record.habit,
                                                                judged_days(journal, record, from), from, today));
    cached.revision = revision;
    cached.today = today;
    return cached;
}

Day SeriesCache::consume_change(const HabitId& habit) {
    const auto found = cached_.find(habit);
    const Day never = last_sane_day() + 1;
    return found == cached_.end() ? never : std::exchange(found->second.changed, never);
}

std::vector<Figure> headline_figures(const Journal& journal, const HabitRecord& record, const HabitSeries& series,
                                     Day from, Day to) {
    std::vector<std::vector<CheckIn>> kept;
    std::vector<Day> days;
    for_each_day(journal, record, from, [&](Day day, std::span<const CheckIn> check_ins) {
        const auto counting = effective(check_ins);
        if (day > to || counting.empty() || counting.front().answer == Answer::Skip)
            return;
        days.push_back(day);
        kept.emplace_back(counting.begin(), counting.end());
    });
    std::vector<DayCheckIns> views;
    for (std::size_t i = 0; i < days.size(); ++i)
        views.push_back({days[i], kept[i]});
    return measure_of(record.habit.measure).figures(views, record.habit, series, to);
}

} // namespace kept
