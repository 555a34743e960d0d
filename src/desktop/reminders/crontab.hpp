#pragma once

#include <optional>
#include <string>

namespace kept::desktop {

/// The user's crontab; empty where they have none, nullopt where there is no cron. Throws std::runtime_error with a
/// sentence where it cannot be read.
std::optional<std::string> read_crontab();

/// Puts `text` in the place of the crontab that read_crontab() gave as `before`, which is kept in the state folder
/// first. Throws std::runtime_error with a sentence that says what was kept.
void write_crontab(const std::string& text, const std::string& before);

} // namespace kept::desktop
