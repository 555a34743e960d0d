#pragma once

#include "base/unique_fd.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <thread>

namespace kept::desktop {

/// Wakes at a time of the wall clock and when a file can be read, from a thread of its own. It sleeps in between, also
/// through a suspend, after which an alarm that passed rings at once; so does one after the clock was set.
class WakeupTimer {
  public:
    /// `file` may be -1. `wake` runs on the watching thread, once for each time something arrives in the file. Throws
    /// std::system_error.
    WakeupTimer(int file, std::function<void()> wake);
    ~WakeupTimer();
    WakeupTimer(const WakeupTimer&) = delete;
    WakeupTimer& operator=(const WakeupTimer&) = delete;

    /// Rings once the wall clock is that many milliseconds on, in the place of an earlier alarm. nullopt: never. From
    /// any thread.
    void ring_in(std::optional<std::int64_t> ms);

  private:
    void watch();

    std::function<void()> wake_;
    UniqueFd timer_;
    UniqueFd stop_;
    UniqueFd epoll_;
    std::jthread thread_;
};

} // namespace kept::desktop
