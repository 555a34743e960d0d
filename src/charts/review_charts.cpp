#include "charts/review_charts.hpp"

#include <fmt/format.h>

namespace kept::charts {
namespace {

std::string label_of(const PeriodSum& period, bool is_month) {
    const CivilDate from = to_civil(period.from);
    return is_month ? std::string(short_month_name(from.month))
                    : fmt::format("{} {}", from.day, short_month_name(from.month));
}

std::string name_of(const PeriodSum& period, bool is_month) {
    return is_month ? fmt::format("{} {}", label_of(period, true), to_civil(period.from).year)
                    : fmt::format("{} to {}", label_of(period, false),
                                  label_of({.from = period.to, .to = period.to}, false));
}

} // namespace

BarChartInput kept_share_bars(std::span<const PeriodSum> periods, bool are_months, const Theme& theme) {
    BarChartInput chart;
    chart.highest = 1;
    chart.tick_text = [](double value) { return fmt::format("{:.0f} %", value * 100); };
    chart.named = {"from", "share kept"};
    chart.empty_text = "Days that were due will be counted here.";
    for (const PeriodSum& period : periods) {
        Bar bar{.id = "kept/" + to_text(period.from),
                .label = label_of(period, are_months),
                .parts = {},
                .read_out = {name_of(period, are_months), "nothing was due"}};
        if (period.due > 0) {
            bar.parts = {{static_cast<double>(period.kept) / period.due, theme.brand()}};
            bar.read_out[1] = fmt::format("{} of {} kept", period.kept, period.due);
        }
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

BarChartInput moment_bars(std::span<const PeriodSum> periods, bool are_months, const Theme& theme) {
    BarChartInput chart;
    chart.named = {"from", "acted on", "not acted on"};
    chart.empty_text = "Hard moments and urges will be counted here.";
    for (const PeriodSum& period : periods) {
        Bar bar{.id = "moments/" + to_text(period.from),
                .label = label_of(period, are_months),
                .parts = {},
                .read_out = {name_of(period, are_months),
                             fmt::format("{} in all, {} acted on", period.moments, period.acted_on)}};
        bar.parts = {{static_cast<double>(period.acted_on), theme.accent(1)},
                     {static_cast<double>(period.moments - period.acted_on), theme.brand()}};
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

std::vector<StrengthPoint> mean_strength_points(std::span<const MeanStrength> days) {
    std::vector<StrengthPoint> points;
    points.reserve(days.size());
    for (const MeanStrength& day : days)
        points.push_back({day.day, day.value});
    return points;
}

} // namespace kept::charts
