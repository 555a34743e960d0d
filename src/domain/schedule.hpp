#pragma once

#include "domain/day.hpp"
#include "domain/period.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

enum class ScheduleKind : std::uint8_t {
    Daily,
    Weekdays,    ///< on some days of the week
    EveryDays,   ///< every K-th day, counted from an anchor day
    TimesInDays, ///< N times in any K days, rolling (Loop's rule)
    TimesInWeek, ///< N times in a calendar week
    TimesInMonth ///< N times in a calendar month
};

/// Whether a schedule counts times, so that days are covered by others, instead of naming its days.
constexpr bool counts_times(ScheduleKind kind) {
    return kind == ScheduleKind::TimesInDays || kind == ScheduleKind::TimesInWeek || kind == ScheduleKind::TimesInMonth;
}

/// On which days a habit is due.
struct Schedule {
    ScheduleKind kind = ScheduleKind::Daily;
    std::uint8_t weekdays = 0; ///< Weekdays: bit 0 is Monday
    int times = 1;             ///< TimesIn…: N
    int days = 1;              ///< EveryDays, TimesInDays: K; TimesInWeek: 7, TimesInMonth: 30
    std::optional<Day> anchor; ///< EveryDays: a day that is due; every rule of a habit has one

    friend bool operator==(const Schedule&, const Schedule&) = default;

    static Schedule daily() { return {}; }
    /// Seven days, and none, come out as daily.
    static Schedule on_weekdays(std::uint8_t mask);
    /// K of one or less comes out as daily.
    static Schedule every(int days, std::optional<Day> anchor = {});
    /// N >= K comes out as daily, as in Loop. N and K at least 1.
    static Schedule times_in(int times, int days);

    /// N of 1 to 6; seven comes out as daily.
    static Schedule times_a_week(int times);
    /// N of 1 to 27; more comes out as daily.
    static Schedule times_a_month(int times);

    /// The calendar week or month in which N days are to be kept.
    std::optional<Period> calendar_period() const;
    /// How often a day is due in the long run, 0..1.
    double frequency() const;

    /// How many of the seven weekdays are due, 1..7.
    int weekday_count() const;
};

/// `next` with the anchor of `now` where it has none of its own and both ask for every K-th day with the same K.
Schedule with_anchor_of(Schedule next, const Schedule& now);

/// Whether the calendar alone makes `day` due. A schedule that counts times says yes on every day; which of them are
/// covered by others is a matter of the record.
bool is_due(const Schedule& schedule, Day day);

/// "daily", "weekdays:mon,wed", "every:2", "3/7d", "3/week", "2/month": the words of the command line, without anchor.
std::string to_text(const Schedule& schedule);

/// Reads what to_text() writes; nullopt for anything else.
std::optional<Schedule> parse_schedule(std::string_view text);

/// "every day", "on Mon and Wed", "every 2 days", "3 times in 7 days", "3 times a week": for people.
std::string describe(const Schedule& schedule);

} // namespace kept
