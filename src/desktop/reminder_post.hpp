#pragma once

#include "app/app.hpp"
#include "desktop/notifications.hpp"
#include "journal/reminding.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kept::desktop {

/// Shows the reminders of a log as notifications and carries out what is answered in them. Used by one thread.
class ReminderPost {
  public:
    /// `server` and `app` must outlive it. `state_file` keeps what was shown on this machine; empty: nothing is kept.
    ReminderPost(App& app, NotificationServer& server, std::filesystem::path state_file);

    /// Shows what is due now, and closes what was answered elsewhere. Returns how many it showed. Throws
    /// std::runtime_error where the server refuses; what was not shown is then still due.
    int look();

    /// Called when a notification itself is pressed.
    void open_with(std::function<void()> open) { open_ = std::move(open); }

    /// Carries out what was pressed since. Returns what that did in words, a sentence where it could not be done.
    std::vector<std::string> take_answers();

    /// Notifications are shown whose buttons still work.
    bool is_waiting() const { return !shown_.empty(); }
    /// Takes the buttons off what is still shown: nobody would hear them.
    void retire();

  private:
    struct Shown {
        std::uint32_t number = 0;
        HabitId habit;
        Day day;
        int minute = 0;
        ReminderWords words;
    };

    void show(const DueReminder& reminder, ReminderWords words);
    void take(const NotificationEvent& event, std::vector<std::string>& said);
    std::string carry_out(const Shown& shown, const std::string& action);
    std::string answer(const Shown& shown, std::optional<Answer> answer);
    std::string come_back(const Shown& shown);
    void close_answered();

    App& app_;
    NotificationServer& server_;
    std::filesystem::path file_;
    std::function<void()> open_ = [] {};
    std::vector<Shown> shown_;
};

/// Whether a reminder is due. Where none is, notes that this was looked at, so that a reminder set later for an earlier
/// hour waits for its next day.
bool has_due_reminder(App& app, const std::filesystem::path& state_file);

/// The minute that the local clock shows.
WallMoment wall_moment(const Instant& now);

/// Milliseconds to the next moment at which a reminder of the journal may be due; nullopt: none is set.
std::optional<std::int64_t> ms_until_next_reminder(const App& app, const std::filesystem::path& state_file);

} // namespace kept::desktop
