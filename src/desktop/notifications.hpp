#pragma once

#include <cstdint>
#include <memory>
#include <string>
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
};

/// What became of a notification: an action was chosen, or, with an empty one, it was closed.
struct NotificationEvent {
    std::uint32_t number = 0;
    std::string action;
};

/// Shows notifications. Used by one thread.
class NotificationServer {
  public:
    virtual ~NotificationServer() = default;
    /// It has buttons.
    virtual bool takes_actions() const = 0;
    /// Returns its number. Throws std::runtime_error with a sentence.
    virtual std::uint32_t show(const Notification& notification) = 0;
    virtual void close(std::uint32_t number) = 0;
    /// What happened since, without waiting.
    virtual std::vector<NotificationEvent> take_events() = 0;
    /// A file descriptor that can be read once something happened; -1: none.
    virtual int file() const = 0;
};

/// The desktop's own server (org.freedesktop.Notifications on the session bus); nullptr where there is none, or Kept
/// was built without sd-bus.
std::unique_ptr<NotificationServer> desktop_notifications();

} // namespace kept::desktop
