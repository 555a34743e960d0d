#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

namespace kept::desktop {

/// A button of a notification. The key "default" is a press on the notification itself.
struct NotificationAction {
    std::string key;
    std::string label;
};

struct Notification {
    std::string title;
    std::string body;
    std::vector<NotificationAction> actions = {};
    std::uint32_t replaces = 0; ///< the number of one that is shown; 0: none
    bool stays = false;         ///< until it is closed; otherwise the server lets it go after its own time
};

/// The fate of a notification.
struct NotificationEvent {
    enum class Kind { Pressed, Dismissed, Expired };

    std::uint32_t number = 0;
    Kind kind = Kind::Pressed; ///< a button was pressed; the user put it away; the server let it go
    std::string action = {};   ///< which button
};

/// Shows notifications. Used by one thread.
class NotificationServer {
  public:
    virtual ~NotificationServer() = default;
    /// It has buttons.
    virtual bool supports_actions() const = 0;
    /// It draws the action "default" as one more button.
    virtual bool draws_default() const = 0;
    /// Its process; -1 where that is not known.
    virtual pid_t process() const = 0;
    /// Returns its number. Throws std::runtime_error with a sentence.
    virtual std::uint32_t show(const Notification& notification) = 0;
    virtual void close(std::uint32_t number) = 0;
    /// Returns the events since the last call, without waiting. Throws std::runtime_error if the server can no longer
    /// be heard.
    virtual std::vector<NotificationEvent> drain_events() = 0;
    /// A file descriptor that can be read once something happened; -1: none.
    virtual int fd() const = 0;
};

/// The desktop's own server (org.freedesktop.Notifications on the session bus); nullptr where there is none, or Kept
/// was built without sd-bus.
std::unique_ptr<NotificationServer> desktop_notifications();

} // namespace kept::desktop
