#include "desktop/files/portal_files.hpp"

#include "base/file_uri.hpp"
#include "desktop/files/file_chooser.hpp"
#include "desktop/system/bus_handles.hpp"
#include "desktop/system/portal_bus.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <unistd.h>

namespace kept::desktop {
namespace {

constexpr const char* chooser = "org.freedesktop.portal.FileChooser";
constexpr const char* request = "org.freedesktop.portal.Request";
constexpr std::uint64_t patience_us = 3'000'000; ///< for the portal to take the question, not for the user's answer

Bus open_bus() {
    sd_bus* bus = nullptr;
    if (sd_bus_open_user(&bus) < 0)
        return nullptr;
    sd_bus_set_method_call_timeout(bus, patience_us);
    return Bus(bus);
}

/// A list of names that the bus itself gives holds the portal.
bool lists_portal(sd_bus* bus, const char* method) {
    sd_bus_message* reply_message = nullptr;
    if (sd_bus_call_method(bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
                           nullptr, &reply_message, "") < 0)
        return false;
    const Message reply(reply_message);
    bool found = false;
    const char* name = nullptr;
    if (sd_bus_message_enter_container(reply_message, 'a', "s") < 0)
        return false;
    while (sd_bus_message_read_basic(reply_message, 's', &name) > 0)
        found = found || std::string(name) == portal_service;
    return found;
}

/// The user's answer, once it is there.
struct Answer {
    bool is_there = false;
    std::string path;
};

/// The first of the "uris" among the results.
std::string first_uri(sd_bus_message* message) {
    std::string uri;
    if (sd_bus_message_enter_container(message, 'a', "{sv}") < 0)
        return uri;
    while (sd_bus_message_enter_container(message, 'e', "sv") > 0) {
        const char* key = nullptr;
        const char* first = nullptr;
        if (sd_bus_message_read_basic(message, 's', &key) < 0)
            return {};
        if (std::string(key) != "uris") {
            sd_bus_message_skip(message, "v");
        } else if (sd_bus_message_enter_container(message, 'v', "as") > 0) {
            sd_bus_message_enter_container(message, 'a', "s");
            if (sd_bus_message_read_basic(message, 's', &first) > 0)
                uri = first;
            while (sd_bus_message_read_basic(message, 's', &first) > 0) {
            }
            sd_bus_message_exit_container(message);
            sd_bus_message_exit_container(message);
        }
        sd_bus_message_exit_container(message);
    }
    return uri;
}

/// noexcept: nothing may be thrown through the library that calls it.
int on_response(sd_bus_message* message, void* user, sd_bus_error* /*error*/) noexcept {
    auto& answer = *static_cast<Answer*>(user);
    std::uint32_t how = 2; // 0: chosen, 1: cancelled, 2: ended some other way
    if (sd_bus_message_read(message, "u", &how) > 0 && how == 0)
        answer.path = path_of_file_uri(first_uri(message));
    answer.is_there = true;
    return 0;
}

bool listen_at(sd_bus* bus, const char* path, Answer& answer) {
    return sd_bus_match_signal(bus, nullptr, portal_service, path, request, "Response", on_response, &answer) >= 0;
}

/// The path that the portal gives a question of ours, so that no answer can come before we listen.
std::string expected_path(sd_bus* bus, const std::string& token) {
    const char* own = nullptr;
    if (sd_bus_get_unique_name(bus, &own) < 0)
        return {};
    std::string sender(own + 1); // without the colon
    std::ranges::replace(sender, '.', '_');
    return fmt::format("{}/request/{}/{}", portal_object, sender, token);
}

Message make_question(sd_bus* bus, const FileQuestion& question, const std::string& token) {
    const bool saves = question.what == FileQuestion::What::SaveFile;
    sd_bus_message* made = nullptr;
    if (sd_bus_message_new_method_call(bus, &made, portal_service, portal_object, chooser,
                                       saves ? "SaveFile" : "OpenFile") < 0)
        return nullptr;
    Message message(made);
    int result = sd_bus_message_append(made, "ss", "", question.title.c_str());
    if (saves)
        result |= sd_bus_message_append(made, "a{sv}", 2, "handle_token", "s", token.c_str(), "current_name", "s",
                                        question.name.c_str());
    else
        result |= sd_bus_message_append(made, "a{sv}", 2, "handle_token", "s", token.c_str(), "directory", "b",
                                        question.what == FileQuestion::What::OpenFolder ? 1 : 0);
    return result < 0 ? nullptr : std::move(message);
}

/// Waits until the answer is there, the bus is gone or `stop` can be read; returns false for the last two.
bool await(sd_bus* bus, const Answer& answer, int stop) {
    while (!answer.is_there)
        if (!process_message(bus, stop))
            return false;
    return true;
}

} // namespace

bool has_file_portal() {
    const Bus bus = open_bus();
    return bus && (lists_portal(bus.get(), "ListNames") || lists_portal(bus.get(), "ListActivatableNames"));
}

PortalAnswer ask_file_portal(const FileQuestion& question, int stop) {
    const Bus bus = open_bus();
    if (!bus)
        return {};
    const std::string token = fmt::format("kept{}", ::getpid());
    const std::string expected = expected_path(bus.get(), token);
    Answer answer;
    const Message asked = make_question(bus.get(), question, token);
    sd_bus_message* reply_message = nullptr;
    if (!asked || !listen_at(bus.get(), expected.c_str(), answer) ||
        sd_bus_call(bus.get(), asked.get(), 0, nullptr, &reply_message) < 0)
        return {};
    const Message reply(reply_message);
    const char* handle = nullptr;
    if (sd_bus_message_read(reply_message, "o", &handle) < 0)
        return {};
    if (handle != expected && !listen_at(bus.get(), handle, answer)) // portals of old choose a path of their own
        return {};
    if (!await(bus.get(), answer, stop))
        sd_bus_call_method(bus.get(), portal_service, handle, request, "Close", nullptr, nullptr, "");
    return {.was_asked = true, .path = answer.path};
}

} // namespace kept::desktop
