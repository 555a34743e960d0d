#pragma once

#include "desktop/reminders/reminder_notifier.hpp"
#include "desktop/reminders/wakeup_timer.hpp"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kept::desktop {

/// The reminders of an open window: shown when they fall due, without the window drawing meanwhile.
class WindowReminders {
  public:
    /// `wake` is called, on another thread, when step() has something to do; `raise` when a notification was pressed.
    WindowReminders(App& app, const std::filesystem::path& log, std::function<void()> wake,
                    std::function<void()> raise);
    ~WindowReminders();
    WindowReminders(const WindowReminders&) = delete;
    WindowReminders& operator=(const WindowReminders&) = delete;

    /// Shows what is due and carries out what was answered; returns what that did in words. Costs nothing unless
    /// something was recorded, fell due or was pressed since.
    std::vector<std::string> step();

  private:
    void connect();
    void watch(int file);
    std::optional<std::int64_t> ms_until_work() const;

    App& app_;
    std::filesystem::path file_;
    std::function<void()> wake_;
    std::function<void()> raise_;
    std::atomic<bool> has_rung_ = true;
    Revision seen_revision_;
    std::unique_ptr<NotificationServer> server_;
    std::unique_ptr<ReminderNotifier> notifier_;
    std::unique_ptr<WakeupTimer> alarm_;
};

} // namespace kept::desktop
