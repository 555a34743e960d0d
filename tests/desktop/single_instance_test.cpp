#include "desktop/system/single_instance.hpp"
#include "desktop/system/state_file.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using kept::desktop::SingleInstance;
using kept::test::TempDir;

namespace {

constexpr std::chrono::milliseconds short_patience{100};

/// Another process that holds something until it is killed.
class OtherProcess {
  public:
    explicit OtherProcess(const std::function<void(const std::function<void()>& hold)>& act) {
        int ready[2] = {-1, -1};
        if (::pipe(ready) != 0)
            throw std::runtime_error("no pipe");
        process_ = ::fork();
        if (process_ == 0) {
            act([&] {
                [[maybe_unused]] const auto typed = ::write(ready[1], "r", 1);
                ::pause();
            });
            ::_exit(0);
        }
        ::close(ready[1]);
        char byte = 0;
        is_ready_ = ::read(ready[0], &byte, 1) == 1;
        ::close(ready[0]);
    }
    ~OtherProcess() {
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
    }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    pid_t number() const { return process_; }
    bool is_ready() const { return is_ready_; }

  private:
    pid_t process_ = -1;
    bool is_ready_ = false;
};

/// Has the name of a log's window but no window.
class TakenName {
  public:
    explicit TakenName(const std::filesystem::path& log) : socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        const std::string name =
            std::string(1, '\0') + "kept-window-" + std::to_string(::getuid()) + "-" + kept::desktop::log_key(log);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(&address.sun_path[0], name.data(), name.size());
        const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
        is_bound_ = ::bind(socket_, reinterpret_cast<const sockaddr*>(&address), size) == 0;
    }
    ~TakenName() { ::close(socket_); }
    TakenName(const TakenName&) = delete;
    TakenName& operator=(const TakenName&) = delete;

    bool listen() const { return is_bound_ && ::listen(socket_, 8) == 0; }
    bool is_bound() const { return is_bound_; }

  private:
    int socket_;
    bool is_bound_ = false;
};

} // namespace

TEST_CASE("the second window on a log raises the first, by whatever path the log is named") {
    const TempDir folder;
    std::ofstream(folder / "kept.db") << "";
    std::filesystem::create_symlink(folder / "kept.db", folder / "link.db");
    const SingleInstance first(folder / "kept.db");
    REQUIRE(first.is_first());
    std::atomic<int> raised = 0;
    const std::jthread listening = first.listen([&raised] { ++raised; });
    CHECK(!SingleInstance(folder / "kept.db").is_first());
    CHECK(!SingleInstance(folder / "link.db").is_first());
    CHECK(raised == 2);
    CHECK(SingleInstance(folder / "other.db").is_first());
}

TEST_CASE("a log can be claimed again once its window is gone") {
    const TempDir folder;
    CHECK(SingleInstance(folder / "kept.db").is_first());
    CHECK(SingleInstance(folder / "kept.db").is_first());
}

TEST_CASE("a window that was killed leaves no claim behind") {
    const TempDir folder;
    {
        const OtherProcess other([&](const auto& hold) {
            const SingleInstance first(folder / "kept.db");
            hold();
        });
        REQUIRE(other.is_ready());
        CHECK(kept::desktop::is_window_open(folder / "kept.db"));
    }
    CHECK(SingleInstance(folder / "kept.db").is_first());
}

TEST_CASE("a window that does not answer is named by its process, and soon") {
    const TempDir folder;
    const OtherProcess other([&](const auto& hold) {
        const SingleInstance first(folder / "kept.db"); // nobody listens: it was stopped, or hangs
        hold();
    });
    REQUIRE(other.is_ready());
    const std::string says =
        "Kept is open already but does not answer (process " + std::to_string(other.number()) + ").";
    for (int i = 0; i < 20; ++i) // those who gave up take no room from those who come
        CHECK_THROWS_WITH_AS(SingleInstance(folder / "kept.db", short_patience / 10), says.c_str(), std::runtime_error);
}

TEST_CASE("where the name cannot be had the window opens, and nothing listens in vain") {
    const TempDir folder;
    const TakenName taken(folder / "kept.db"); // bound, and never listened to
    REQUIRE(taken.is_bound());
    const SingleInstance window(folder / "kept.db", short_patience);
    CHECK(window.is_first());
    CHECK(!window.listen([] {}).joinable());
}

TEST_CASE("a stranger who has the name neither answers for Kept nor keeps the window shut") {
    if (::getuid() != 0) {
        MESSAGE("skipped: only root can be somebody else");
        return;
    }
    const TempDir folder;
    const OtherProcess stranger([&](const auto& hold) {
        const TakenName taken(folder / "kept.db");
        if (::setuid(65'534) == 0 && taken.listen()) // who listens is who is asked
            hold();
    });
    REQUIRE(stranger.is_ready());
    const SingleInstance window(folder / "kept.db", short_patience);
    CHECK(window.is_first());
    CHECK(!window.listen([] {}).joinable());
}
