#include "desktop/only_window.hpp"

#include "desktop/state_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <poll.h>
#include <stop_token>
#include <string_view>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace kept::desktop {
namespace {

constexpr int tries = 100; ///< the first may have its socket but not listen yet
constexpr int pause_ms = 20;
constexpr int patience_s = 5;
constexpr int waiting_at_most = 8;

/// One name for one log and user, by whatever path it is named.
std::string name_of(const std::filesystem::path& log, std::string_view what = "window") {
    return fmt::format("{}kept-{}-{}-{}", '\0', what, ::getuid(), log_key(log));
}

struct Address {
    sockaddr_un bytes{};
    socklen_t size = 0;
};

Address address_of(const std::string& name) {
    Address address;
    address.bytes.sun_family = AF_UNIX;
    std::ranges::copy(name, &address.bytes.sun_path[0]);
    address.size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
    return address;
}

const sockaddr* generic(const Address& address) {
    return reinterpret_cast<const sockaddr*>(&address.bytes); // as the socket calls want it
}

int open_socket() {
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

/// The other end belongs to the same user: a stranger neither answers for Kept nor moves its window.
bool is_own(int socket) {
    ucred who{};
    socklen_t size = sizeof who;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 && who.uid == ::getuid();
}

void answer(int listening, const std::function<void()>& raise) {
    const int other = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (other < 0)
        return;
    if (is_own(other)) {
        raise();
        [[maybe_unused]] const auto sent = ::send(other, "r", 1, MSG_NOSIGNAL);
    }
    ::close(other);
}

/// A socket with this name; where another has it already, `is_taken`. -1: none can be made.
int bind_name(const std::string& name, bool& is_taken) {
    const int socket = open_socket();
    const Address address = address_of(name);
    if (socket >= 0 && ::bind(socket, generic(address), address.size) != 0)
        is_taken = errno == EADDRINUSE;
    return socket;
}

} // namespace

bool is_window_open(const std::filesystem::path& log) {
    bool is_taken = false;
    // A window that starts at this very moment finds the name taken and silent, and tries again.
    if (const int socket = bind_name(name_of(log), is_taken); socket >= 0)
        ::close(socket);
    return is_taken;
}

OnlyReminder::OnlyReminder(const std::filesystem::path& log) {
    bool is_taken = false;
    socket_ = bind_name(name_of(log, "remind"), is_taken);
    is_first_ = !is_taken;
}

OnlyReminder::~OnlyReminder() {
    if (socket_ >= 0)
        ::close(socket_);
}

OnlyWindow::OnlyWindow(const std::filesystem::path& log) : name_(name_of(log)), stop_(::eventfd(0, EFD_CLOEXEC)) {
    is_first_ = claim();
}

OnlyWindow::~OnlyWindow() {
    for (const int file : {socket_, stop_})
        if (file >= 0)
            ::close(file);
}

bool OnlyWindow::claim() {
    socket_ = open_socket();
    if (socket_ < 0)
        return true;
    const Address address = address_of(name_);
    for (int i = 0; i < tries; ++i) {
        if (::bind(socket_, generic(address), address.size) == 0) {
            ::listen(socket_, waiting_at_most);
            return true;
        }
        if (errno != EADDRINUSE)
            return true;
        switch (ask_other()) {
        case Other::Answers:
            return false;
        case Other::Silent: // it ended just now, or has only begun
            ::poll(nullptr, 0, pause_ms);
            break;
        case Other::None: // a stranger's
            return true;
        }
    }
    return true;
}

OnlyWindow::Other OnlyWindow::ask_other() const {
    const int other = open_socket();
    const Address address = address_of(name_);
    if (other < 0)
        return Other::None;
    Other found = Other::Silent;
    if (::connect(other, generic(address), address.size) == 0) {
        const timeval patience{.tv_sec = patience_s, .tv_usec = 0};
        ::setsockopt(other, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        char byte = 0;
        if (!is_own(other))
            found = Other::None;
        else
            found = ::recv(other, &byte, 1, 0) == 1 ? Other::Answers : Other::Silent;
    }
    ::close(other);
    return found;
}

std::jthread OnlyWindow::listen(std::function<void()> raise) const {
    return std::jthread([this, raise = std::move(raise)](const std::stop_token& stop) {
        const std::stop_callback end(stop, [this] {
            const std::uint64_t one = 1;
            [[maybe_unused]] const auto written = ::write(stop_, &one, sizeof one);
        });
        std::array<pollfd, 2> waiting{{{socket_, POLLIN, 0}, {stop_, POLLIN, 0}}};
        while (!stop.stop_requested()) {
            if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
                return;
            if (waiting[0].revents != 0 && waiting[1].revents == 0)
                answer(socket_, raise);
        }
    });
}

} // namespace kept::desktop
