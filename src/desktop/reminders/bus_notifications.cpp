#include "base/text.hpp"
#include "desktop/reminders/notifications.hpp"
#include "desktop/system/app_id.hpp"
#include "desktop/system/bus_handles.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace kept::desktop {
namespace {

constexpr const char* service = "org.freedesktop.Notifications";
constexpr const char* object = "/org/freedesktop/Notifications";

constexpr std::int32_t never = 0;         ///< when a notification ends by itself
constexpr std::int32_t its_own_time = -1; ///< the server's

[[noreturn]] void fail() {
    throw std::runtime_error("The desktop's notification server did not take the reminder.");
}

void check(int result) {
    if (result < 0)
        fail();
}

/// Servers that draw the action "default" as a button like the others, by the names that they give themselves. lxqt's
/// makes a list of four.
constexpr std::array<std::string_view, 2> default_drawers{"lxqt-notificationd", "Xfce Notify Daemon"};

/// Why a notification was closed, as the specification numbers it; 1: its time was over, 4: nobody says.
constexpr std::uint32_t dismissed_by_user = 2;
constexpr std::uint32_t closed_by_call = 3;

/// Calls a method of the server; nullptr where that failed.
Message call(sd_bus* bus, sd_bus_message* request) {
    sd_bus_message* reply = nullptr;
    return sd_bus_call(bus, request, 0, nullptr, &reply) < 0 ? nullptr : Message(reply);
}

Message make_request(sd_bus* bus, const char* method) {
    sd_bus_message* request = nullptr;
    check(sd_bus_message_new_method_call(bus, &request, service, object, service, method));
    return Message(request);
}

class BusNotifications : public NotificationServer {
  public:
    explicit BusNotifications(Bus bus) : bus_(std::move(bus)) {
        constexpr std::uint64_t patience_us = 3'000'000; // a server that hangs must not hang the window
        check(sd_bus_set_method_call_timeout(bus_.get(), patience_us));
        check(sd_bus_match_signal(bus_.get(), nullptr, nullptr, object, service, "ActionInvoked", note_action, this));
        check(
            sd_bus_match_signal(bus_.get(), nullptr, nullptr, object, service, "NotificationClosed", note_close, this));
        supports_actions_ = ask_capabilities();
        draws_default_ = ask_draws_default();
    }

    bool supports_actions() const override { return supports_actions_; }
    bool draws_default() const override { return draws_default_; }

    pid_t process() const override {
        sd_bus_message* reply_message = nullptr;
        std::uint32_t process = 0;
        if (sd_bus_call_method(bus_.get(), "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                               "GetConnectionUnixProcessID", nullptr, &reply_message, "s", service) < 0)
            return -1;
        const Message reply(reply_message);
        return sd_bus_message_read(reply_message, "u", &process) > 0 ? static_cast<pid_t>(process) : -1;
    }

    std::uint32_t show(const Notification& notification) override {
        const Message request = make_request(bus_.get(), "Notify");
        sd_bus_message* words = request.get();
        check(sd_bus_message_append(words, "susss", "Kept", notification.replaces, app_id, notification.title.c_str(),
                                    xml_escaped(notification.body).c_str()));
        check(sd_bus_message_open_container(words, 'a', "s"));
        if (supports_actions_)
            for (const NotificationAction& action : notification.actions)
                check(sd_bus_message_append(words, "ss", action.key.c_str(), action.label.c_str()));
        check(sd_bus_message_close_container(words));
        check(sd_bus_message_append(words, "a{sv}i", 1, "desktop-entry", "s", app_id,
                                    notification.stays ? never : its_own_time));
        const Message reply = call(bus_.get(), words);
        std::uint32_t number = 0;
        if (!reply)
            fail();
        check(sd_bus_message_read(reply.get(), "u", &number));
        return number;
    }

    void close(std::uint32_t number) override {
        const Message request = make_request(bus_.get(), "CloseNotification");
        check(sd_bus_message_append(request.get(), "u", number));
        call(bus_.get(), request.get()); // one that is gone already is closed
    }

    std::vector<NotificationEvent> drain_events() override {
        int did = 1;
        while (did > 0)
            did = sd_bus_process(bus_.get(), nullptr);
        if (did < 0 && events_.empty()) // the bus is gone, as at the end of a session
            throw std::runtime_error("The desktop's notification server cannot be heard any more.");
        return std::exchange(events_, {});
    }

    int fd() const override { return sd_bus_get_fd(bus_.get()); }

  private:
    bool ask_capabilities() {
        const Message reply = call(bus_.get(), make_request(bus_.get(), "GetCapabilities").get());
        if (!reply)
            throw std::runtime_error("There is no notification server on this desktop.");
        bool found = false;
        const char* word = nullptr;
        check(sd_bus_message_enter_container(reply.get(), 'a', "s"));
        while (sd_bus_message_read(reply.get(), "s", &word) > 0)
            found = found || std::string_view(word) == "actions";
        return found;
    }

    bool ask_draws_default() {
        const Message reply = call(bus_.get(), make_request(bus_.get(), "GetServerInformation").get());
        const char* name = nullptr;
        if (!reply || sd_bus_message_read(reply.get(), "s", &name) <= 0)
            return false;
        return std::ranges::find(default_drawers, std::string_view(name)) != default_drawers.end();
    }

    // noexcept: nothing may be thrown through the library that calls them.
    static int note_action(sd_bus_message* message, void* self, sd_bus_error* /*error*/) noexcept {
        std::uint32_t number = 0;
        const char* key = nullptr;
        if (sd_bus_message_read(message, "us", &number, &key) >= 0)
            static_cast<BusNotifications*>(self)->events_.push_back({.number = number, .action = key});
        return 0;
    }

    static int note_close(sd_bus_message* message, void* self, sd_bus_error* /*error*/) noexcept {
        std::uint32_t number = 0;
        std::uint32_t reason = 0;
        if (sd_bus_message_read(message, "uu", &number, &reason) < 0)
            return 0;
        const bool is_meant = reason == dismissed_by_user || reason == closed_by_call;
        static_cast<BusNotifications*>(self)->events_.push_back(
            {.number = number,
             .kind = is_meant ? NotificationEvent::Kind::Dismissed : NotificationEvent::Kind::Expired});
        return 0;
    }

    Bus bus_;
    bool supports_actions_ = false;
    bool draws_default_ = false;
    std::vector<NotificationEvent> events_;
};

} // namespace

std::unique_ptr<NotificationServer> desktop_notifications() {
    sd_bus* bus = nullptr;
    if (sd_bus_open_user(&bus) < 0)
        return nullptr;
    try {
        return std::make_unique<BusNotifications>(Bus(bus));
    } catch (const std::runtime_error&) {
        return nullptr;
    }
}

} // namespace kept::desktop
