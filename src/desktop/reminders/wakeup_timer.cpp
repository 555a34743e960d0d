#include "desktop/reminders/wakeup_timer.hpp"

#include <cerrno>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace kept::desktop {
namespace {

void add(int epoll, int file, std::uint32_t how) {
    epoll_event wanted{.events = how, .data = {.fd = file}};
    if (::epoll_ctl(epoll, EPOLL_CTL_ADD, file, &wanted) != 0)
        throw std::system_error(errno, std::generic_category(), "the reminders cannot be waited for");
}

} // namespace

WakeupTimer::WakeupTimer(int file, std::function<void()> wake)
    : wake_(std::move(wake)), timer_(::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK)),
      stop_(::eventfd(0, EFD_CLOEXEC)), epoll_(::epoll_create1(EPOLL_CLOEXEC)) {
    add(epoll_.get(), timer_.get(), EPOLLIN);
    add(epoll_.get(), stop_.get(), EPOLLIN);
    if (file >= 0)
        add(epoll_.get(), file, EPOLLIN | EPOLLET); // another thread reads it, at a time of its own
    thread_ = std::jthread([this] { watch(); });
}

WakeupTimer::~WakeupTimer() {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(stop_.get(), &one, sizeof one);
    thread_.join();
}

void WakeupTimer::ring_in(std::optional<std::int64_t> ms) {
    itimerspec when{};
    if (ms) {
        constexpr std::int64_t ns_a_second = 1'000'000'000;
        timespec now{};
        ::clock_gettime(CLOCK_REALTIME, &now);
        const std::int64_t ns = now.tv_nsec + *ms % 1000 * 1'000'000;
        when.it_value.tv_sec = now.tv_sec + static_cast<time_t>(*ms / 1000 + ns / ns_a_second);
        when.it_value.tv_nsec = static_cast<long>(ns % ns_a_second);
    }
    ::timerfd_settime(timer_.get(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void WakeupTimer::watch() {
    while (true) {
        epoll_event event{};
        const int found = ::epoll_wait(epoll_.get(), &event, 1, -1);
        if (found < 0 && errno != EINTR)
            return;
        if (found <= 0)
            continue;
        if (event.data.fd == stop_.get())
            return;
        if (event.data.fd == timer_.get()) {
            std::uint64_t rung = 0;
            [[maybe_unused]] const auto got = ::read(timer_.get(), &rung, sizeof rung); // fails where the clock was set
        }
        wake_();
    }
}

} // namespace kept::desktop
