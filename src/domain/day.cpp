#include "domain/day.hpp"

#include "base/time_units.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>

namespace kept {
namespace {

std::chrono::sys_days to_sys(Day day) {
    return std::chrono::sys_days{std::chrono::days{day.number}};
}

Day from_sys(std::chrono::sys_days days) {
    return {static_cast<std::int32_t>(days.time_since_epoch().count())};
}

std::chrono::year_month_day to_ymd(CivilDate date) {
    return std::chrono::year{date.year} / std::chrono::month{date.month} / std::chrono::day{date.day};
}

std::optional<int> parse_digits(std::string_view text) {
    int value = 0;
    for (const char c : text)
        if (c < '0' || c > '9')
            return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

Day first_sane_day() {
    return to_day({1900, 1, 1});
}

Day last_sane_day() {
    return to_day({2199, 12, 31});
}

CivilDate to_civil(Day day) {
    const std::chrono::year_month_day ymd{to_sys(day)};
    return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

Day to_day(CivilDate date) {
    return from_sys(std::chrono::sys_days{to_ymd(date)});
}

Weekday weekday_of(Day day) {
    return static_cast<Weekday>(std::chrono::weekday{to_sys(day)}.iso_encoding() - 1);
}

int days_in_month(Day day) {
    const CivilDate date = to_civil(day);
    const std::chrono::year_month_day_last last{std::chrono::year{date.year} / std::chrono::month{date.month} /
                                                std::chrono::last};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

Day plus_years(Day day, int years) {
    CivilDate date = to_civil(day);
    date.year += years;
    if (!to_ymd(date).ok())
        date.day = 28;
    return to_day(date);
}

Day day_at(std::int64_t unix_ms, int utc_offset_min, int day_start_hour) {
    const std::int64_t local = unix_ms + utc_offset_min * ms_per_minute - day_start_hour * ms_per_hour;
    const std::int64_t floored = local >= 0 ? local / ms_per_day : -((-local + ms_per_day - 1) / ms_per_day);
    return {static_cast<std::int32_t>(floored)};
}

std::optional<Day> parse_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = parse_digits(text.substr(0, 4));
    const auto month = parse_digits(text.substr(5, 2));
    const auto day = parse_digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const CivilDate date{*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
    if (!to_ymd(date).ok())
        return std::nullopt;
    const Day parsed = to_day(date);
    if (parsed < first_sane_day() || parsed > last_sane_day())
        return std::nullopt;
    return parsed;
}

std::string to_text(Day day) {
    const CivilDate date = to_civil(day);
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string_view weekday_name(Weekday weekday) {
    static constexpr std::array<std::string_view, 7> names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                           "Friday", "Saturday", "Sunday"};
    return names.at(static_cast<std::size_t>(weekday));
}

std::string_view short_weekday_name(Weekday weekday) {
    return weekday_name(weekday).substr(0, 3);
}

std::string_view month_name(unsigned month) {
    static constexpr std::array<std::string_view, 12> names{"January",   "February", "March",    "April",
                                                            "May",       "June",     "July",     "August",
                                                            "September", "October",  "November", "December"};
    return names.at(month - 1);
}

std::string_view short_month_name(unsigned month) {
    return month_name(month).substr(0, 3);
}

std::string to_long_text(Day day) {
    const CivilDate date = to_civil(day);
    return fmt::format("{}, {} {}", weekday_name(weekday_of(day)), date.day, month_name(date.month));
}

std::string to_short_text(Day day) {
    const CivilDate date = to_civil(day);
    return fmt::format("{} {} {}", date.day, short_month_name(date.month), date.year);
}

} // namespace kept
