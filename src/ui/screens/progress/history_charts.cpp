#include "ui/screens/progress/history_charts.hpp"

#include "domain/series/reliability.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {

charts::BarChartInput kept_bars(const HabitSeries& series, const ChartSpan& span, const ChartStyle& style) {
    charts::BarChartInput chart;
    chart.highest = 1;
    chart.tick_text = [](double value) { return fmt::format("{:.0f} %", value * 100); };
    chart.named = {"from", "share kept"};
    chart.empty_text = "Days that were due will be counted here.";
    for (Day begin = bucket_begin(span.bucket, span.from, span.first_weekday); begin <= span.to;
         begin = bucket_next(span.bucket, begin)) {
        int kept = 0;
        int due = 0;
        for (Day day = begin; day < bucket_next(span.bucket, begin) && day <= span.to; ++day) {
            if (!counts(series, day))
                continue;
            ++due;
            kept += counts_as_kept(series.at(day)) ? 1 : 0;
        }
        charts::Bar bar{.id = "kept/" + to_text(begin), .label = bucket_label(span.bucket, begin)};
        bar.read_out = {bucket_name(span.bucket, begin), "nothing was due"};
        if (due > 0) {
            bar.parts = {{static_cast<double>(kept) / due, style.accent}};
            bar.read_out[1] = fmt::format("{} of {} kept, {:.0f} %", kept, due, 100.0 * kept / due);
        }
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

std::vector<charts::PunchColumn> punch_columns(const HabitSeries& series, Day today, int months) {
    std::vector<Day> begins{bucket_begin(Bucket::Month, today, Weekday::Monday)};
    while (static_cast<int>(begins.size()) < months)
        begins.push_back(bucket_begin(Bucket::Month, begins.back() - 1, Weekday::Monday));
    std::ranges::reverse(begins);
    std::vector<charts::PunchColumn> columns;
    for (const Day begin : begins) {
        charts::PunchColumn column{std::string(short_month_name(to_civil(begin).month)),
                                   bucket_name(Bucket::Month, begin), std::vector<charts::PunchCell>(7)};
        for (Day day = begin; day < bucket_next(Bucket::Month, begin) && day <= today; ++day) {
            if (!series.holds(day) || series.is_open(day))
                continue;
            const DayState& state = series.at(day);
            if (!is_asked(state.outcome))
                continue;
            charts::PunchCell& cell = column.cells.at(static_cast<std::size_t>(weekday_of(day)));
            ++cell.due;
            cell.kept += state.outcome == Outcome::Kept || state.outcome == Outcome::Implied ? 1 : 0;
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace kept::ui
