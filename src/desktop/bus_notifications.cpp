#include "desktop/app_id.hpp"
#include "desktop/bus_handles.hpp"
#include "desktop/notifications.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace kept::desktop {
namespace {

constexpr const char* service = "org.freedesktop.Notifications";
constexpr const char* object = "/org/freedesktop/Notifications";

[[noreturn]] void fail() {
    throw std::runtime_error("The desktop's notification server did not take the reminder.");
}

void check(int result) {
    if (result < 0)
        fail();
}

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
        takes_actions_ = ask_capabilities();
    }

    bool takes_actions() const override { return takes_actions_; }

    std::uint32_t show(const Notification& notification) override {
        const Message request = make_request(bus_.get(), "Notify");
        sd_bus_message* words = request.get();
        check(sd_bus_message_append(words, "susss", "Kept", notification.replaces, app_id, notification.title.c_str(),
                                    escaped(notification.body).c_str()));
        check(sd_bus_message_open_container(words, 'a', "s"));
        if (takes_actions_)
            for (const NotificationAction& action : notification.actions)
                check(sd_bus_message_append(words, "ss", action.key.c_str(), action.label.c_str()));
        check(sd_bus_message_close_container(words));
        check(sd_bus_message_append(words, "a{sv}i", 1, "desktop-entry", "s", app_id, -1));
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

    std::vector<NotificationEvent> take_events() override {
        while (sd_bus_process(bus_.get(), nullptr) > 0) {
        }
        return std::exchange(events_, {});
    }

    int file() const override { return sd_bus_get_fd(bus_.get()); }

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

    /// Bodies may be read as markup.
    static std::string escaped(std::string_view text) {
        std::string out;
        for (const char c : text)
            out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
        return out;
    }

    static int note_action(sd_bus_message* message, void* self, sd_bus_error* /*error*/) {
        NotificationEvent event;
        const char* key = nullptr;
        if (sd_bus_message_read(message, "us", &event.number, &key) >= 0) {
            event.action = key;
            static_cast<BusNotifications*>(self)->events_.push_back(event);
        }
        return 0;
    }

    static int note_close(sd_bus_message* message, void* self, sd_bus_error* /*error*/) {
        NotificationEvent event;
        std::uint32_t reason = 0;
        if (sd_bus_message_read(message, "uu", &event.number, &reason) >= 0)
            static_cast<BusNotifications*>(self)->events_.push_back(event);
        return 0;
    }

    Bus bus_;
    bool takes_actions_ = false;
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
