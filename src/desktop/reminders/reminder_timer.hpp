#pragma once

#include <filesystem>
#include <string>

namespace kept::desktop {

/// The timer that starts `kept remind` while no window is open.
enum class ReminderTimer { None, Systemd, Cron };

/// How often it starts it. `kept remind` waits for what falls due before the next start, so reminders come to the
/// minute.
inline constexpr int minutes_between_starts = 5;

/// The timer that is set up now. Throws std::runtime_error with a sentence if the crontab cannot be read.
ReminderTimer reminder_timer();

/// Writes a timer of the user's systemd, or where there is none a line of the user's crontab. `program` is the full
/// path of kept, `log` that of a log named with --db; empty: the default one. Returns which it was. Throws
/// std::runtime_error with a sentence where neither can be had; nothing is left behind then.
ReminderTimer enable_reminder_timer(const std::filesystem::path& program, const std::filesystem::path& log);

/// Takes both away. False: there was none. Throws std::runtime_error with a sentence where the crontab may still have a
/// line.
bool disable_reminder_timer();

/// The line of the crontab; for tests.
std::string reminder_cron_line(const std::filesystem::path& program, const std::filesystem::path& log, unsigned user);

} // namespace kept::desktop
