#include "charts/scale.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kept::charts {
namespace {

constexpr double min_gap = 10; ///< points between two labels

double nice_step(double rough) {
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

/// The first day of the month `months` after the one of `day`, on a boundary of `months`.
Day next_boundary(Day day, int months) {
    const CivilDate date = to_civil(day);
    const int index = date.year * 12 + static_cast<int>(date.month) - 1;
    const int next = (index / months + 1) * months;
    return to_day({next / 12, static_cast<unsigned>(next % 12) + 1, 1});
}

std::string label_of(Day day, int months) {
    const CivilDate date = to_civil(day);
    if (months >= 12 || date.month == 1)
        return fmt::format("{}", date.year);
    return std::string(short_month_name(date.month));
}

std::vector<DayTick> ticks_every(Day from, Day to, int months) {
    std::vector<DayTick> ticks;
    for (Day day = next_boundary(from - 1, months); day <= to; day = next_boundary(day, months))
        ticks.push_back({day, label_of(day, months)});
    return ticks;
}

bool do_fit(const std::vector<DayTick>& ticks, const Scale& x, const TextMeasure& measure) {
    double last_end = -1e9;
    for (const DayTick& tick : ticks) {
        const double half = measure(tick.label, TextStyle::Tiny) / 2;
        const double centre = x(tick.day.number);
        if (centre - half < last_end + min_gap)
            return false;
        last_end = centre + half;
    }
    return true;
}

} // namespace

std::vector<double> nice_ticks(double from, double to, int wanted) {
    if (!(to > from))
        to = from + 1;
    const double step = nice_step((to - from) / std::max(1, wanted - 1));
    std::vector<double> ticks;
    for (double index = std::floor(from / step + 1e-9); ticks.empty() || ticks.back() < to - step * 1e-9; ++index)
        ticks.push_back(index * step);
    return ticks;
}

std::vector<DayTick> day_ticks(Day from, Day to, double width, const TextMeasure& measure) {
    const Scale x{static_cast<double>(from.number), static_cast<double>(to.number), 0, width};
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120}) {
        std::vector<DayTick> ticks = ticks_every(from, to, months);
        if (do_fit(ticks, x, measure))
            return ticks;
    }
    return {};
}

} // namespace kept::charts
