#include "domain/period.hpp"

#include <fmt/format.h>

#include <charconv>

namespace kept {
namespace {

constexpr int max_days = 366;

int days_after(Weekday weekday, Weekday first) {
    return (static_cast<int>(weekday) - static_cast<int>(first) + 7) % 7;
}

} // namespace

Day period_begin(const Period& period, Day day, Weekday first_weekday) {
    switch (period.kind) {
    case PeriodKind::Week:
        return day - days_after(weekday_of(day), first_weekday);
    case PeriodKind::Month:
        return day - (static_cast<int>(to_civil(day).day) - 1);
    case PeriodKind::Rolling:
        break;
    }
    return day - (period.days - 1);
}

Day period_end(const Period& period, Day day, Weekday first_weekday) {
    switch (period.kind) {
    case PeriodKind::Week:
        return period_begin(period, day, first_weekday) + 6;
    case PeriodKind::Month:
        return period_begin(period, day, first_weekday) + (days_in_month(day) - 1);
    case PeriodKind::Rolling:
        break;
    }
    return day;
}

std::string to_text(const Period& period) {
    switch (period.kind) {
    case PeriodKind::Week:
        return "week";
    case PeriodKind::Month:
        return "month";
    case PeriodKind::Rolling:
        break;
    }
    return period.days == 1 ? "day" : fmt::format("{}d", period.days);
}

std::optional<Period> parse_period(std::string_view text) {
    if (text == "day")
        return Period::day();
    if (text == "week")
        return Period::week();
    if (text == "month")
        return Period::month();
    int days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    const bool is_days = error == std::errc{} && std::string_view(end, text.data() + text.size()) == "d";
    if (!is_days || days < 1 || days > max_days)
        return std::nullopt;
    return Period::rolling(days);
}

} // namespace kept
