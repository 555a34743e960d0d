#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

enum class Weekday : std::uint8_t { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// A civil date of the user's, as days since 1970-01-01. It is fixed when something is written and never recomputed.
struct Day {
    std::int32_t number = 0;

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr Day operator+(Day day, std::int32_t days) { return {day.number + days}; }
    friend constexpr Day operator-(Day day, std::int32_t days) { return {day.number - days}; }
    friend constexpr std::int32_t operator-(Day later, Day earlier) { return later.number - earlier.number; }
    constexpr Day& operator++() {
        ++number;
        return *this;
    }
};

/// Year, month 1..12 and day of the month 1..31 in the proleptic Gregorian calendar.
struct CivilDate {
    int year = 1970;
    unsigned month = 1;
    unsigned day = 1;
};

/// The first and the last day Kept accepts (1900-01-01 and 2199-12-31): outside them a date is a mistake.
Day first_sane_day();
Day last_sane_day();

CivilDate to_civil(Day day);
Day to_day(CivilDate date);
Weekday weekday_of(Day day);

/// Number of days in the month that holds `day`, 28..31.
int days_in_month(Day day);

/// The same date one year on or back; 29 February becomes 28 February.
Day plus_years(Day day, int years);

/// The user's day at an instant. `unix_ms` is UTC, `utc_offset_min` what local clocks added to it, and a day begins at
/// `day_start_hour` (0..23): with 3, 01:30 on Tuesday still belongs to Monday.
Day day_at(std::int64_t unix_ms, int utc_offset_min, int day_start_hour);

/// Reads YYYY-MM-DD; nullopt for anything else, for dates that do not exist and for days that are not sane.
std::optional<Day> parse_day(std::string_view text);

/// YYYY-MM-DD.
std::string to_text(Day day);

/// "Monday", "Mon", "November", "Nov": English names for the screens.
std::string_view weekday_name(Weekday weekday);
std::string_view short_weekday_name(Weekday weekday);
std::string_view month_name(unsigned month);
std::string_view short_month_name(unsigned month);

/// "Monday, 23 November", and "23 Nov 2026".
std::string to_long_text(Day day);
std::string to_short_text(Day day);

} // namespace kept
