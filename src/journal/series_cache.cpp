#include "journal/series_cache.hpp"

namespace kept {
namespace {

/// Calls `visit(day, check-ins)` for each day of a habit, with what is not retracted, in log order.
template <typename Visit>
void for_each_day(const Journal& journal, const HabitRecord& record, Visit visit) {
    std::vector<CheckIn> check_ins;
    const std::vector<Said>& said = record.said;
    for (std::size_t i = 0; i < said.size();) {
        const Day day = said[i].day;
        check_ins.clear();
        for (; i < said.size() && said[i].day == day; ++i)
            if (journal.is_active(said[i].event))
                check_ins.push_back(said[i].check_in);
        if (!check_ins.empty())
            visit(day, std::span<const CheckIn>(check_ins));
    }
}

} // namespace

const HabitSeries& SeriesCache::of(const Journal& journal, const HabitRecord& record, Day today) {
    const auto [found, is_new] = cached_.try_emplace(record.habit.id);
    Cached& cached = found->second;
    if (is_new || cached.revision != record.revision || cached.today != today)
        cached = {record.revision, today, make_series(record.habit, judged_days(journal, record), today)};
    return cached.series;
}

std::vector<JudgedDay> judged_days(const Journal& journal, const HabitRecord& record) {
    std::vector<JudgedDay> judged;
    for_each_day(journal, record, [&](Day day, std::span<const CheckIn> check_ins) {
        judged.push_back({day, judge_day(check_ins, record.habit.measure, record.habit.rule_on(day))});
    });
    return judged;
}

std::vector<Figure> headline_figures(const Journal& journal, const HabitRecord& record, Day from, Day to) {
    std::vector<std::vector<CheckIn>> kept;
    std::vector<Day> days;
    for_each_day(journal, record, [&](Day day, std::span<const CheckIn> check_ins) {
        const auto counting = effective(check_ins);
        if (day < from || day > to || counting.empty() || counting.front().answer == Answer::Skip)
            return;
        days.push_back(day);
        kept.emplace_back(counting.begin(), counting.end());
    });
    std::vector<DayCheckIns> views;
    for (std::size_t i = 0; i < days.size(); ++i)
        views.push_back({days[i], kept[i]});
    return measure_of(record.habit.measure).figures(views, record.habit);
}

} // namespace kept
