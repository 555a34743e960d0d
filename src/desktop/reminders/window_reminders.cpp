#include "desktop/reminders/window_reminders.hpp"

#include "desktop/reminders/reminder_due.hpp"
#include "desktop/reminders/reminder_file.hpp"

#include <algorithm>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace kept::desktop {

WindowReminders::WindowReminders(App& app, const std::filesystem::path& log, std::function<void()> wake,
                                 std::function<void()> raise)
    : app_(app), file_(reminder_file(log)), wake_(std::move(wake)), raise_(std::move(raise)) {
    watch(-1);
}

WindowReminders::~WindowReminders() {
    alarm_.reset();
    if (notifier_)
        notifier_->retire();
}

void WindowReminders::watch(int file) {
    alarm_.reset();
    try {
        alarm_ = std::make_unique<WakeupTimer>(file, [this] {
            has_rung_ = true;
            wake_();
        });
    } catch (const std::system_error&) {
        // No descriptors left: reminders then come with the next thing that is recorded.
    }
}

/// Only when the first reminder falls due: most windows are closed before.
void WindowReminders::connect() {
    if (!has_due_reminder(app_, file_))
        return;
    server_ = desktop_notifications();
    if (!server_)
        return;
    notifier_ = std::make_unique<ReminderNotifier>(app_, *server_, file_);
    notifier_->open_with(raise_);
    watch(server_->fd());
}

/// Until one falls due, or has waited for its ten minutes; nullopt: nothing will be to do.
std::optional<std::int64_t> WindowReminders::ms_until_work() const {
    const auto next = ms_until_next_reminder(app_, file_);
    const auto retired = notifier_ ? notifier_->ms_until_retired() : std::nullopt;
    return next && retired ? std::min(*next, *retired) : next ? next : retired;
}

std::vector<std::string> WindowReminders::step() {
    if (!has_rung_.exchange(false) && app_.journal().revision() == seen_revision_)
        return {};
    std::vector<std::string> said;
    if (!notifier_)
        connect();
    if (notifier_) {
        try {
            said = notifier_->handle_answers();
            notifier_->show_due();
            for (std::string& more : notifier_->handle_answers())
                said.push_back(std::move(more));
        } catch (const std::runtime_error&) { // the server is gone; the next reminder asks for another
            notifier_.reset();
            server_.reset();
            watch(-1);
        }
    }
    seen_revision_ = app_.journal().revision();
    if (alarm_)
        alarm_->ring_in(ms_until_work());
    return said;
}

} // namespace kept::desktop
