#include "charts/review_charts.hpp"

#include <fmt/format.h>

namespace kept::charts {
namespace {

std::string label_of(const StretchSum& stretch, bool is_month) {
    const CivilDate from = to_civil(stretch.from);
    return is_month ? std::string(short_month_name(from.month))
                    : fmt::format("{} {}", from.day, short_month_name(from.month));
}

std::string name_of(const StretchSum& stretch, bool is_month) {
    return is_month ? fmt::format("{} {}", label_of(stretch, true), to_civil(stretch.from).year)
                    : fmt::format("{} to {}", label_of(stretch, false),
                                  label_of({.from = stretch.to, .to = stretch.to}, false));
}

} // namespace

BarChartInput kept_share_bars(std::span<const StretchSum> stretches, bool are_months, const Theme& theme) {
    BarChartInput chart;
    chart.highest = 1;
    chart.tick_text = [](double value) { return fmt::format("{:.0f} %", value * 100); };
    chart.named = {"from", "share kept"};
    chart.empty_text = "Days that were due will be counted here.";
    for (const StretchSum& stretch : stretches) {
        Bar bar{.id = "kept/" + to_text(stretch.from),
                .label = label_of(stretch, are_months),
                .parts = {},
                .read_out = {name_of(stretch, are_months), "nothing was due"}};
        if (stretch.due > 0) {
            bar.parts = {{static_cast<double>(stretch.kept) / stretch.due, theme.brand()}};
            bar.read_out[1] = fmt::format("{} of {} kept", stretch.kept, stretch.due);
        }
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

BarChartInput moment_bars(std::span<const StretchSum> stretches, bool are_months, const Theme& theme) {
    BarChartInput chart;
    chart.named = {"from", "acted on", "not acted on"};
    chart.empty_text = "Hard moments and urges will be counted here.";
    for (const StretchSum& stretch : stretches) {
        Bar bar{.id = "moments/" + to_text(stretch.from),
                .label = label_of(stretch, are_months),
                .parts = {},
                .read_out = {name_of(stretch, are_months),
                             fmt::format("{} in all, {} acted on", stretch.moments, stretch.acted_on)}};
        bar.parts = {{static_cast<double>(stretch.acted_on), theme.accent(1)},
                     {static_cast<double>(stretch.moments - stretch.acted_on), theme.brand()}};
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
