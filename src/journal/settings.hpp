#pragma once

#include "domain/contact_gate.hpp"
#include "domain/day.hpp"
#include "domain/reminder.hpp"
#include "domain/weeks.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kept {

enum class ThemeChoice : std::uint8_t { Paper, Night, System }; ///< System: as the desktop is set

/// The settings that the user can change, with the defaults of a new log.
struct Settings {
    int day_start_hour = 3;                  ///< 0..23: the hour at which a day begins
    Weekday first_weekday = Weekday::Monday; ///< as chosen last: what calendars begin with
    Weeks weeks;                             ///< with which weekday weeks are judged, and since when
    ThemeChoice theme = ThemeChoice::Paper;
    bool reduce_motion = false;
    bool show_streaks = true;
    int text_size = 100;         ///< percent, 80..200
    bool hide_when_left = false; ///< nothing of the record is on the screen while the window has not the keyboard
    bool safe_colours = false;   ///< habit colours that differ in lightness too
    std::string backup_folder;   ///< where the daily copies go; empty: beside the log
    std::optional<QuietHours> quiet_hours; ///< no reminders in them
    ContactGate contact;                   ///< about the other person; changed on its own page only
    std::string help_lines;                ///< the user's own, a line each
};

/// One setting: its key, what it means, and how its value is read and written.
struct SettingKey {
    std::string_view key;
    std::string_view meaning;
    std::string_view values;                                 ///< what may be given, for people
    bool (*set)(Settings& settings, std::string_view value); ///< false: not a value of this setting
    std::string (*get)(const Settings& settings);
};

std::span<const SettingKey> all_settings();

/// nullptr where there is no such setting.
const SettingKey* find_setting(std::string_view key);

/// The one setting of which the history counts too.
inline constexpr std::string_view first_weekday_key = "first_weekday";

struct SettingChange {
    std::string key;
    std::string value;
};

std::string encode_setting(const SettingChange& change);
/// Throws EventError where `body` is not such an object.
SettingChange decode_setting(std::string_view body);

} // namespace kept
