#include "desktop/reminders/notifications.hpp"

namespace kept::desktop {

std::unique_ptr<NotificationServer> desktop_notifications() {
    return nullptr;
}

} // namespace kept::desktop
