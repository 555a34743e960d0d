#include "desktop/reminders/reminder_due.hpp"

#include "base/time_units.hpp"
#include "desktop/reminders/reminder_file.hpp"

namespace kept::desktop {

ReminderRules rules_of(const App& app) {
    return reminder_rules(app.journal().settings(), &app.clock());
}

WallMoment wall_moment(const Instant& now) {
    return {.wall = now.unix_ms / ms_per_minute + now.utc_offset_min, .offset_min = now.utc_offset_min};
}

std::optional<std::int64_t> ms_until_next_reminder(const App& app, const std::filesystem::path& state_file) {
    const Instant now = app.clock().now();
    const auto next = next_reminder(habits_of(app.journal()), read_reminder_state(state_file, app.clock()),
                                    rules_of(app), wall_moment(now));
    return next ? std::optional(*next * ms_per_minute - now.unix_ms) : std::nullopt;
}

bool has_due_reminder(App& app, const std::filesystem::path& state_file) {
    const ReminderState state = read_reminder_state(state_file, app.clock());
    const WallMoment now = wall_moment(app.clock().now());
    if (!due_reminders(app.journal(), app.series(), state, now, app.today(), &app.clock()).empty())
        return true;
    const ReminderState after = after_look(state, rules_of(app), now);
    if (after != state)
        write_reminder_state(state_file, after);
    return false;
}

} // namespace kept::desktop
