#pragma once

#include "domain/day.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

enum class PeriodKind : std::uint8_t {
    Rolling, ///< the K days that end with the day judged
    Week,    ///< a calendar week, from the user's first weekday on
    Month,   ///< a calendar month
};

/// Over which days an amount is summed, or kept days are counted.
struct Period {
    PeriodKind kind = PeriodKind::Rolling;
    int days = 1; ///< Rolling only, at least 1

    friend bool operator==(const Period&, const Period&) = default;

    static constexpr Period day() { return {}; }
    static constexpr Period rolling(int days) { return {PeriodKind::Rolling, days}; }
    static constexpr Period week() { return {PeriodKind::Week, 7}; }
    static constexpr Period month() { return {PeriodKind::Month, 30}; }

    bool is_day() const { return kind == PeriodKind::Rolling && days == 1; }
    /// A calendar week or month: it begins and ends for everybody on the same day, and is judged as a whole.
    bool is_calendar() const { return kind != PeriodKind::Rolling; }
    /// Days it counts as in formulas of strength: K, 7 or 30.
    int nominal_days() const { return days; }
};

/// First and last day of the calendar week or month that holds `day`; a rolling period is the day and those before it.
Day period_begin(const Period& period, Day day, Weekday first_weekday);
Day period_end(const Period& period, Day day, Weekday first_weekday);

/// "day", "week", "month", "7d": the words of the command line.
std::string to_text(const Period& period);
/// Reads what to_text() writes; nullopt for anything else.
std::optional<Period> parse_period(std::string_view text);

} // namespace kept
