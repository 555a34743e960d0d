#pragma once

#include "app/app.hpp"
#include "journal/derived/reminding.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace kept::desktop {

/// The rules by which an app's reminders fall due. It must outlive them.
ReminderRules rules_of(const App& app);

/// Whether a reminder is due. If none is, notes that this was looked at, so that a reminder set later for an earlier
/// hour waits for its next day.
bool has_due_reminder(App& app, const std::filesystem::path& state_file);

/// The minute that the local clock shows.
WallMoment wall_moment(const Instant& now);

/// Milliseconds to the next moment at which a reminder of the journal may be due; nullopt: none is set.
std::optional<std::int64_t> ms_until_next_reminder(const App& app, const std::filesystem::path& state_file);

} // namespace kept::desktop
