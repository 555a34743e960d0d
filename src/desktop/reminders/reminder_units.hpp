#pragma once

#include <filesystem>
#include <string>

namespace kept::desktop {

/// A manager of the user's systemd runs and answers.
bool has_systemd();

/// The timer's file is there.
bool has_reminder_units();
/// Writes the service and its timer and starts the timer. False: one of that did not work; nothing is left behind then.
bool enable_reminder_units(const std::filesystem::path& program, const std::filesystem::path& log);
/// Stops the timer and takes both away. False: there was none.
bool remove_reminder_units();
/// Replaces the timer of an older Kept by today's. One that the user wrote stays.
void renew_reminder_units();

/// The text of the service; for tests.
std::string reminder_service_text(const std::filesystem::path& program, const std::filesystem::path& log);

} // namespace kept::desktop
