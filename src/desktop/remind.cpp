#include "desktop/remind.hpp"

#include "desktop/only_window.hpp"
#include "desktop/reminder_file.hpp"
#include "desktop/reminder_post.hpp"
#include "desktop/reminder_timer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <poll.h>
#include <stdexcept>

namespace kept::desktop {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t patience_ms = 10 * minute_ms;
constexpr std::int64_t ahead_ms = minutes_between_starts * minute_ms;

/// Milliseconds until something is to be done: a reminder that falls due soon, or patience that ends; 0: nothing is.
std::int64_t ms_to_wait(const App& app, const ReminderPost& post, const std::filesystem::path& file,
                        std::int64_t patience_left) {
    const auto next = ms_until_next_reminder(app, file);
    const bool comes_soon = next && *next <= ahead_ms;
    if (post.is_waiting())
        return std::max<std::int64_t>(0, comes_soon ? std::min(*next, patience_left) : patience_left);
    return comes_soon ? *next : 0;
}

void wait_for(const NotificationServer& server, std::int64_t ms) {
    pollfd file{server.file(), POLLIN, 0};
    ::poll(&file, 1, static_cast<int>(ms));
}

bool has_work(App& app, const std::filesystem::path& file) {
    const auto next = ms_until_next_reminder(app, file);
    return has_due_reminder(app, file) || (next && *next <= ahead_ms);
}

} // namespace

void remind(App& app, const std::filesystem::path& log, const std::function<void()>& open, std::ostream& out) {
    const OnlyReminder only(log);
    const std::filesystem::path file = reminder_file(log);
    if (!only.is_first() || is_window_open(log) || !has_work(app, file))
        return;
    const auto server = desktop_notifications();
    if (!server)
        throw std::runtime_error(
            "No notification can be shown: there is no notification server on the session bus. The "
            "reminders stay due; kept today shows what is open.");
    ReminderPost post(app, *server, file);
    post.open_with(open);
    std::int64_t shown_at = app.clock().now().unix_ms;
    while (!is_window_open(log)) {
        for (const std::string& said : post.take_answers())
            out << said << ".\n";
        app.refresh();
        if (const int shown = post.look(); shown > 0) {
            out << fmt::format("{} shown.", shown == 1 ? "1 reminder" : fmt::format("{} reminders", shown))
                << std::endl;
            shown_at = app.clock().now().unix_ms;
        }
        const std::int64_t left = shown_at + patience_ms - app.clock().now().unix_ms;
        const std::int64_t wait = ms_to_wait(app, post, file, left);
        if (wait <= 0)
            break;
        wait_for(*server, wait);
    }
    post.retire();
}

} // namespace kept::desktop
