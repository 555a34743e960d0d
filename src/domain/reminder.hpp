#pragma once

#include "domain/day.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// A time at which a habit's question is brought to mind, on every day or some weekdays. Both are of the user's day: at
/// 01:30 of a Monday means the night from Monday to Tuesday where days begin at 03:00.
struct ReminderTime {
    int minute = 0;            ///< after midnight
    std::uint8_t weekdays = 0; ///< bit 0 is Monday; 0: every day

    bool falls_on(Day day) const;
    friend bool operator==(const ReminderTime&, const ReminderTime&) = default;
};

/// "21:00" or "mon,wed@08:00": the words of the command line.
std::string to_text(const ReminderTime& time);
/// Reads what to_text() writes; nullopt for anything else.
std::optional<ReminderTime> parse_reminder_time(std::string_view text);

/// Several with a blank between: "21:00 mon,wed@08:00".
std::string to_text(const std::vector<ReminderTime>& times);
/// Reads what to_text() writes, in any case and with any blanks; none of it is no reminder. nullopt for anything else.
std::optional<std::vector<ReminderTime>> parse_reminder_times(std::string_view text);

/// A part of each day without reminders; it may go over midnight.
struct QuietHours {
    int from = 0; ///< minutes after midnight
    int until = 0;

    /// Minutes from `minute` to the end of the quiet; 0 outside it.
    int minutes_left(int minute) const;
    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

/// "22:00-07:00".
std::string to_text(const QuietHours& quiet);
/// nullopt for anything else, and where both ends are the same.
std::optional<QuietHours> parse_quiet_hours(std::string_view text);

} // namespace kept
