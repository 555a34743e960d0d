#include "desktop/reminder_file.hpp"

#include "desktop/state_file.hpp"
#include "domain/clock_time.hpp"

#include <fmt/format.h>

#include <sstream>

namespace kept::desktop {
namespace {

/// "snooze 0192… 2026-11-23 21:00 29925435".
void read_snooze(std::istringstream& words, ReminderState& state) {
    std::string habit, day, minute;
    LocalMinute until = 0;
    if (!(words >> habit >> day >> minute >> until))
        return;
    const auto id = parse_uuid(habit);
    const auto about = parse_day(day);
    const auto at = parse_clock(minute);
    if (id && about && at)
        state.snoozes.push_back({*id, *about, *at, until});
}

} // namespace

std::filesystem::path reminder_file(const std::filesystem::path& log) {
    return state_file_of(log, "reminders");
}

ReminderState read_reminder_state(const std::filesystem::path& file) {
    ReminderState state;
    for (const std::string& line : read_state(file)) {
        std::istringstream words(line);
        std::string kind;
        LocalMinute minute = 0;
        words >> kind;
        if (kind == "looked" && words >> minute)
            state.looked_until = minute;
        else if (kind == "snooze")
            read_snooze(words, state);
    }
    return state;
}

void write_reminder_state(const std::filesystem::path& file, const ReminderState& state) {
    if (file.empty())
        return;
    std::vector<std::string> lines;
    if (state.looked_until)
        lines.push_back(fmt::format("looked {}", *state.looked_until));
    for (const Snooze& one : state.snoozes)
        lines.push_back(
            fmt::format("snooze {} {} {} {}", to_text(one.habit), to_text(one.day), clock_text(one.minute), one.until));
    write_state(file, lines);
}

} // namespace kept::desktop
