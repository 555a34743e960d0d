#include "desktop/reminders/remind.hpp"

#include "base/text.hpp"
#include "base/time_units.hpp"
#include "desktop/reminders/reminder_due.hpp"
#include "desktop/reminders/reminder_file.hpp"
#include "desktop/reminders/reminder_notifier.hpp"
#include "desktop/reminders/reminder_timer.hpp"
#include "desktop/reminders/session_display.hpp"
#include "desktop/system/single_instance.hpp"

#include <algorithm>
#include <optional>
#include <poll.h>
#include <stdexcept>

namespace kept::desktop {
namespace {

constexpr std::int64_t ahead_ms = minutes_between_starts * ms_per_minute;

/// Milliseconds until the next reminder, where it falls due before the timer starts Kept again.
std::optional<std::int64_t> ms_until_soon(const App& app, const std::filesystem::path& file) {
    const auto next = ms_until_next_reminder(app, file);
    return next && *next <= ahead_ms ? next : std::nullopt;
}

/// Milliseconds until something is to be done; nullopt: nothing is.
std::optional<std::int64_t> ms_to_wait(const App& app, const ReminderNotifier& notifier,
                                       const std::filesystem::path& file) {
    const auto soon = ms_until_soon(app, file);
    const auto retired = notifier.ms_until_retired();
    if (soon && retired)
        return std::min(*soon, *retired);
    return soon ? soon : retired;
}

void wait_for(const NotificationServer& server, std::int64_t ms) {
    pollfd file{server.fd(), POLLIN, 0};
    ::poll(&file, 1, static_cast<int>(ms));
}

bool has_work(App& app, const std::filesystem::path& file) {
    return has_due_reminder(app, file) || ms_until_soon(app, file);
}

} // namespace

void remind(App& app, const std::filesystem::path& log, const OpenWindow& open, std::ostream& out) {
    const SingleReminder only(log);
    const std::filesystem::path file = reminder_file(log);
    if (!only.is_first() || is_window_open(log) || !has_work(app, file))
        return;
    const auto server = desktop_notifications();
    if (!server)
        throw std::runtime_error(
            "No notification can be shown: there is no notification server on the session bus. The "
            "reminders stay due; kept today shows what is open.");
    ReminderNotifier notifier(app, *server, file);
    if (const auto display = session_display(server->process()))
        notifier.open_with([&open, display] { open(*display); });
    while (!is_window_open(log)) {
        for (const std::string& said : notifier.handle_answers())
            out << said << (said.ends_with('.') ? "\n" : ".\n");
        app.refresh();
        if (const int shown = notifier.show_due(); shown > 0)
            out << counted(shown, "reminder", "reminders") + " shown." << std::endl;
        const auto wait = ms_to_wait(app, notifier, file);
        if (!wait)
            break;
        wait_for(*server, *wait);
    }
    notifier.retire();
}

} // namespace kept::desktop
