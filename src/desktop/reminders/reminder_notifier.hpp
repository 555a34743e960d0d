#pragma once

#include "app/app.hpp"
#include "desktop/reminders/notifications.hpp"
#include "journal/derived/reminding.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kept::desktop {

/// Shows the reminders of a log as notifications and carries out what is answered in them. Used by one thread.
class ReminderNotifier {
  public:
    /// `server` and `app` must outlive it. `state_file` keeps what was shown on this machine; empty: nothing is kept.
    ReminderNotifier(App& app, NotificationServer& server, std::filesystem::path state_file);

    /// Shows what is due now, closes what was answered elsewhere and retires what has waited for its ten minutes.
    /// Returns how many it showed. Throws std::runtime_error where the server refuses; what was not shown is then still
    /// due.
    int show_due();

    /// Called when a notification itself is pressed. Without a call nothing can be opened, and none offers it.
    void open_with(std::function<void()> open) { open_ = std::move(open); }

    /// Handles the buttons pressed since the last call. Returns one message each: what was done, or why not. Throws
    /// std::runtime_error where the server can no longer be heard.
    std::vector<std::string> handle_answers();

    /// Milliseconds until show_due() has one to retire; nullopt: none waits for an answer.
    std::optional<std::int64_t> ms_until_retired() const;
    /// Takes the buttons off what is still shown, as nobody would hear them, and leaves the rest to the server.
    void retire();

  private:
    struct Shown {
        std::uint32_t number = 0;
        HabitId habit;
        Day day;
        int minute = 0;
        std::int64_t since_ms = 0; ///< when it was shown first
        ReminderWords words;
    };

    std::int64_t now_ms() const { return app_.clock().now().unix_ms; }
    std::vector<NotificationAction> actions_of(const ReminderWords& words) const;
    void show(const DueReminder& reminder, ReminderWords words);
    void handle(const NotificationEvent& event, std::vector<std::string>& said);
    std::string carry_out(const Shown& shown, const NotificationEvent& event);
    std::string answer(const Shown& shown, std::optional<Answer> answer);
    bool come_back(const Shown& shown, int minutes);
    void come_back_soon(const Shown& shown);
    std::string say_failed(const std::string& title, const std::string& why);
    void close(const Shown& shown);
    void close_answered();
    void retire(const Shown& shown);

    App& app_;
    NotificationServer& server_;
    std::filesystem::path file_;
    std::function<void()> open_;
    std::vector<Shown> shown_;
    std::vector<Shown> let_go_; ///< by the server before their time: they come again
};

} // namespace kept::desktop
