#include "stand_in_portal.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kept::test {
namespace {

constexpr const char* chooser = "org.freedesktop.portal.FileChooser";
constexpr const char* settings = "org.freedesktop.portal.Settings";
constexpr const char* request = "org.freedesktop.portal.Request";

/// Starts a bus; its address comes on its stdout.
pid_t start_bus(std::string& address) {
    std::array<int, 2> pipe{-1, -1};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t files{};
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_adddup2(&files, pipe[1], STDOUT_FILENO);
    std::string program = "dbus-daemon";
    std::array<std::string, 3> words{"--session", "--nofork", "--print-address=1"};
    std::array<char*, 5> arguments{program.data(), words[0].data(), words[1].data(), words[2].data(), nullptr};
    pid_t process = -1;
    const int error = ::posix_spawnp(&process, "dbus-daemon", &files, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&files);
    ::close(pipe[1]);
    for (char c = 0; ::read(pipe[0], &c, 1) == 1 && c != '\n';)
        address += c;
    ::close(pipe[0]);
    if (error != 0 || address.empty())
        throw std::runtime_error("dbus-daemon does not start");
    return process;
}

/// The handle_token among a question's options.
std::string token_of(sd_bus_message* message) {
    std::string token;
    sd_bus_message_enter_container(message, 'a', "{sv}");
    while (sd_bus_message_enter_container(message, 'e', "sv") > 0) {
        const char* key = nullptr;
        const char* value = nullptr;
        sd_bus_message_read_basic(message, 's', &key);
        if (std::string(key) == "handle_token" && sd_bus_message_read(message, "v", "s", &value) > 0)
            token = value;
        else
            sd_bus_message_skip(message, "v");
        sd_bus_message_exit_container(message);
    }
    return token;
}

} // namespace

StandInPortal::StandInPortal(std::string uri, unsigned answer)
    : uri_(std::move(uri)), answer_(answer), stop_(::eventfd(0, EFD_CLOEXEC)),
      chosen_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    const char* old = std::getenv("DBUS_SESSION_BUS_ADDRESS");
    before_ = old == nullptr ? "" : old;
    std::string address;
    daemon_ = start_bus(address);
    ::setenv("DBUS_SESSION_BUS_ADDRESS", address.c_str(), 1);
    if (sd_bus_open_user(&bus_) < 0 || sd_bus_request_name(bus_, "org.freedesktop.portal.Desktop", 0) < 0 ||
        sd_bus_add_filter(bus_, nullptr, on_message, this) < 0)
        throw std::runtime_error("the stand-in portal does not come up");
    thread_ = std::thread([this] { serve(); });
}

StandInPortal::~StandInPortal() {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto typed = ::write(stop_, &one, sizeof one);
    thread_.join();
    sd_bus_flush_close_unref(bus_);
    ::close(stop_);
    ::close(chosen_);
    ::kill(daemon_, SIGTERM);
    ::waitpid(daemon_, nullptr, 0);
    ::setenv("DBUS_SESSION_BUS_ADDRESS", before_.c_str(), 1);
}

int StandInPortal::on_message(sd_bus_message* message, void* user, sd_bus_error* /*error*/) {
    auto& portal = *static_cast<StandInPortal*>(user);
    if (sd_bus_message_is_method_call(message, request, "Close") > 0) {
        portal.was_closed_ = true;
        return sd_bus_reply_method_return(message, "");
    }
    if (sd_bus_message_is_method_call(message, chooser, nullptr) > 0)
        return portal.answer(message);
    if (sd_bus_message_is_method_call(message, settings, "Read") > 0)
        return portal.answer_setting(message);
    return 0;
}

/// As the real one: a variant in a variant, or an error where there is no such setting.
int StandInPortal::answer_setting(sd_bus_message* message) {
    if (scheme_ < 0)
        return sd_bus_reply_method_errorf(message, "org.freedesktop.portal.Error.NotFound", "no such setting");
    return sd_bus_reply_method_return(message, "v", "v", "u", static_cast<unsigned>(scheme_));
}

void StandInPortal::choose_scheme(unsigned scheme) {
    scheme_ = static_cast<int>(scheme);
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto typed = ::write(chosen_, &one, sizeof one);
}

void StandInPortal::tell_scheme() {
    std::uint64_t count = 0;
    if (::read(chosen_, &count, sizeof count) > 0)
        sd_bus_emit_signal(bus_, "/org/freedesktop/portal/desktop", settings, "SettingChanged", "ssv",
                           "org.freedesktop.appearance", "color-scheme", "u", static_cast<unsigned>(scheme_));
}

int StandInPortal::answer(sd_bus_message* message) {
    const char* parent = nullptr;
    const char* title = nullptr;
    sd_bus_message_read(message, "ss", &parent, &title);
    {
        const std::lock_guard lock(mutex_);
        asked_ = std::string(sd_bus_message_get_member(message)) + " " + title;
    }
    std::string path =
        std::string("/org/freedesktop/portal/desktop/request/") + (sd_bus_message_get_sender(message) + 1);
    for (char& c : path)
        c = c == '.' ? '_' : c;
    path += "/" + token_of(message);
    sd_bus_reply_method_return(message, "o", path.c_str());
    was_asked_ = true;
    if (!uri_.empty())
        sd_bus_emit_signal(bus_, path.c_str(), request, "Response", "ua{sv}", answer_, 2, "choices", "s", "", "uris",
                           "as", 1, uri_.c_str());
    return 1;
}

void StandInPortal::serve() {
    while (true) {
        while (sd_bus_process(bus_, nullptr) > 0) {
        }
        std::array<pollfd, 3> waiting{{{sd_bus_get_fd(bus_), static_cast<short>(sd_bus_get_events(bus_)), 0},
                                       {stop_, POLLIN, 0},
                                       {chosen_, POLLIN, 0}}};
        if ((::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR) || waiting[1].revents != 0)
            return;
        tell_scheme();
    }
}

} // namespace kept::test
