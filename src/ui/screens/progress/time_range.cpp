#include "ui/screens/progress/time_range.hpp"

#include "domain/period.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr unsigned months_a_quarter = 3;

unsigned quarter_of(unsigned month) {
    return (month - 1) / months_a_quarter;
}

} // namespace

Day range_begin(TimeRange range, Day today, Day first) {
    switch (range) {
    case TimeRange::Month:
        return std::max(first, today - 29);
    case TimeRange::Quarter:
        return std::max(first, today - 89);
    case TimeRange::Year:
        return std::max(first, today - 364);
    case TimeRange::All:
        break;
    }
    return first;
}

TimeWindow zoomed(const TimeWindow& window, const TimeWindow& whole, double factor, Day anchor) {
    constexpr int min_days = 14;
    const int max = std::max(whole.days(), 1);
    const int days = std::clamp(static_cast<int>(std::lround(window.days() * factor)), std::min(min_days, max), max);
    const double share = static_cast<double>(anchor - window.from) / std::max(1, window.days() - 1);
    const Day from = anchor - static_cast<int>(std::lround(share * (days - 1)));
    return moved({from, from + (days - 1)}, whole, 0);
}

TimeWindow moved(const TimeWindow& window, const TimeWindow& whole, int days) {
    const int length = std::min(window.days(), whole.days());
    const Day from = std::max(whole.from, std::min(window.from + days, whole.to - (length - 1)));
    return {from, from + (length - 1)};
}

Bucket bucket_for(int days) {
    return days <= 130 ? Bucket::Week : days <= 800 ? Bucket::Month : days <= 2600 ? Bucket::Quarter : Bucket::Year;
}

Day bucket_begin(Bucket bucket, Day day, Weekday first_weekday) {
    const CivilDate date = to_civil(day);
    switch (bucket) {
    case Bucket::Week:
        return period_begin(Period::week(), day, first_weekday);
    case Bucket::Month:
        return to_day({date.year, date.month, 1});
    case Bucket::Quarter:
        return to_day({date.year, quarter_of(date.month) * months_a_quarter + 1, 1});
    case Bucket::Year:
        break;
    }
    return to_day({date.year, 1, 1});
}

Day bucket_next(Bucket bucket, Day begin) {
    const CivilDate date = to_civil(begin);
    const unsigned months = bucket == Bucket::Month ? 1 : bucket == Bucket::Quarter ? months_a_quarter : 12;
    if (bucket == Bucket::Week)
        return begin + 7;
    const unsigned month = date.month + months;
    return month > 12 ? to_day({date.year + 1, month - 12, 1}) : to_day({date.year, month, 1});
}

std::string bucket_label(Bucket bucket, Day begin) {
    const CivilDate date = to_civil(begin);
    switch (bucket) {
    case Bucket::Week:
        return fmt::format("{} {}", date.day, short_month_name(date.month));
    case Bucket::Month:
        return date.month == 1 ? fmt::format("{}", date.year) : std::string(short_month_name(date.month));
    case Bucket::Quarter:
        return date.month == 1 ? fmt::format("{}", date.year) : fmt::format("Q{}", quarter_of(date.month) + 1);
    case Bucket::Year:
        break;
    }
    return fmt::format("{}", date.year);
}

std::string bucket_name(Bucket bucket, Day begin) {
    const CivilDate date = to_civil(begin);
    switch (bucket) {
    case Bucket::Week:
        return fmt::format("Week of {} {} {}", date.day, short_month_name(date.month), date.year);
    case Bucket::Month:
        return fmt::format("{} {}", month_name(date.month), date.year);
    case Bucket::Quarter:
        return fmt::format("Quarter {} of {}", quarter_of(date.month) + 1, date.year);
    case Bucket::Year:
        break;
    }
    return fmt::format("{}", date.year);
}

} // namespace kept::ui
