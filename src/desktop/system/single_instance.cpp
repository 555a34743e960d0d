#include "desktop/system/single_instance.hpp"

#include "desktop/system/state_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <poll.h>
#include <stdexcept>
#include <stop_token>
#include <string_view>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace kept::desktop {
namespace {

using Timer = std::chrono::steady_clock;

constexpr std::chrono::milliseconds pause{20}; ///< the first may have its socket but not listen yet

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

/// Nothing done with it ever waits.
UniqueFd open_socket() {
    return UniqueFd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

/// Who is at the other end; nullopt where that is another user: a stranger neither answers for Kept nor moves its
/// window.
std::optional<pid_t> own_process_at(int socket) {
    ucred who{};
    socklen_t size = sizeof who;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) != 0 || who.uid != ::getuid())
        return std::nullopt;
    return who.pid;
}

void answer(int listening, const std::function<void()>& raise) {
    const UniqueFd other(::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!other.is_open()) // no descriptor is free, and who asks stays in the queue: not again at once
        ::poll(nullptr, 0, static_cast<int>(pause.count()));
    else if (own_process_at(other.get())) {
        raise();
        [[maybe_unused]] const auto sent = ::send(other.get(), "r", 1, MSG_NOSIGNAL);
    }
}

/// A socket with this name; where another has it already, `is_taken`. None where it could not get the name.
UniqueFd bind_name(const std::string& name, bool& is_taken) {
    UniqueFd socket = open_socket();
    const Address address = address_of(name);
    is_taken = false;
    if (socket.is_open() && ::bind(socket.get(), generic(address), address.size) != 0) {
        is_taken = errno == EADDRINUSE;
        socket.close();
    }
    return socket;
}

int ms_until(Timer::time_point end) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Timer::now());
    return static_cast<int>(std::max<std::int64_t>(0, left.count()));
}

/// The answer of the process that has the name.
enum class Other { Stranger, Starts, Answers };

/// Asks the one who has the name to come to the front. Throws where it is Kept and says nothing until `end`.
Other ask_other(const std::string& name, Timer::time_point end) {
    const UniqueFd socket = open_socket();
    const Address address = address_of(name);
    if (!socket.is_open())
        return Other::Stranger;
    if (::connect(socket.get(), generic(address), address.size) != 0)
        return Other::Starts; // or ended just now
    const auto process = own_process_at(socket.get());
    if (!process)
        return Other::Stranger;
    pollfd waiting{socket.get(), POLLIN, 0};
    while (::poll(&waiting, 1, ms_until(end)) < 0 && errno == EINTR) {
    }
    char byte = 0;
    if (::recv(socket.get(), &byte, 1, 0) == 1)
        return Other::Answers;
    if (waiting.revents != 0)
        return Other::Starts; // it ended meanwhile
    throw std::runtime_error(fmt::format("Kept is open already but does not answer (process {}).", *process));
}

} // namespace

bool is_window_open(const std::filesystem::path& log) {
    bool is_taken = false;
    // A window that starts at this very moment finds the name taken and silent, and tries again.
    bind_name(name_of(log), is_taken);
    return is_taken;
}

SingleReminder::SingleReminder(const std::filesystem::path& log) {
    bool is_taken = false;
    socket_ = bind_name(name_of(log, "remind"), is_taken);
    is_first_ = !is_taken;
}

SingleInstance::SingleInstance(const std::filesystem::path& log, std::chrono::milliseconds patience)
    : stop_(::eventfd(0, EFD_CLOEXEC)) {
    const std::string name = name_of(log);
    const auto end = Timer::now() + patience;
    bool is_taken = true;
    while (is_taken && Timer::now() < end) {
        socket_ = bind_name(name, is_taken);
        if (!is_taken)
            break;
        const Other other = ask_other(name, end);
        is_first_ = other != Other::Answers;
        if (other != Other::Starts)
            return;
        ::poll(nullptr, 0, static_cast<int>(pause.count()));
    }
    if (socket_.is_open() && ::listen(socket_.get(), SOMAXCONN) != 0)
        socket_.close();
}

std::jthread SingleInstance::listen(std::function<void()> raise) const {
    if (!socket_.is_open() || !stop_.is_open())
        return {};
    return std::jthread([this, raise = std::move(raise)](const std::stop_token& stop) {
        const std::stop_callback end(stop, [this] {
            const std::uint64_t one = 1;
            [[maybe_unused]] const auto written = ::write(stop_.get(), &one, sizeof one);
        });
        std::array<pollfd, 2> waiting{{{socket_.get(), POLLIN, 0}, {stop_.get(), POLLIN, 0}}};
        while (!stop.stop_requested()) {
            if (::poll(waiting.data(), waiting.size(), -1) < 0) {
                if (errno != EINTR)
                    return;
                continue;
            }
            if (waiting[1].revents != 0 || (waiting[0].revents & (POLLERR | POLLNVAL)) != 0)
                return;
            if (waiting[0].revents != 0)
                answer(socket_.get(), raise);
        }
    });
}

} // namespace kept::desktop
