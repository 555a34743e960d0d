#include "desktop/reminders/reminder_file.hpp"

#include "base/time_units.hpp"
#include "desktop/system/state_file.hpp"
#include "domain/clock_time.hpp"

#include <fmt/format.h>

#include <sstream>

namespace kept::desktop {
namespace {

/// "later 0192… 2026-11-23 21:00 29925435": a habit's reminder of 21:00 about a day, and when it comes again. With
/// "snooze" an older Kept wrote that by the clock on the wall.
void read_snooze(const std::string& kind, std::istringstream& words, const Zone& zone, ReminderState& state) {
    std::string habit, day, minute;
    std::int64_t until = 0;
    if (!(words >> habit >> day >> minute >> until))
        return;
    const auto id = parse_uuid(habit);
    const auto about = parse_day(day);
    const auto at = parse_clock(minute);
    constexpr std::int64_t max = 1'000'000'000; // minutes, some 1,900 years: beyond it the line is damaged
    if (!id || !about || !at || until < 0 || until > max)
        return;
    if (kind == "snooze")
        until = instant_of_wall(until * ms_per_minute, zone) / ms_per_minute;
    state.snoozes.push_back({*id, *about, *at, until});
}

} // namespace

std::filesystem::path reminder_file(const std::filesystem::path& log) {
    return state_file_of(log, "reminders");
}

ReminderState read_reminder_state(const std::filesystem::path& file, const Zone& zone) {
    ReminderState state;
    for (const std::string& line : read_state(file)) {
        std::istringstream words(line);
        std::string kind;
        LocalMinute minute = 0;
        words >> kind;
        if (kind == "looked" && words >> minute)
            state.looked_until = minute;
        else if (kind == "later" || kind == "snooze")
            read_snooze(kind, words, zone, state);
    }
    return state;
}

bool write_reminder_state(const std::filesystem::path& file, const ReminderState& state) {
    if (file.empty())
        return false;
    std::vector<std::string> lines;
    if (state.looked_until)
        lines.push_back(fmt::format("looked {}", *state.looked_until));
    for (const Snooze& one : state.snoozes)
        lines.push_back(
            fmt::format("later {} {} {} {}", to_text(one.habit), to_text(one.day), clock_text(one.minute), one.until));
    return write_state(file, lines);
}

} // namespace kept::desktop
