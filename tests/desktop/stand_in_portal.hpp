#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <sys/types.h>
#include <systemd/sd-bus.h>
#include <thread>

namespace kept::test {

/// A session bus of its own, with a portal on it that answers every question for files with `uri`, or, where that is
/// empty, leaves its dialog open until it is closed. DBUS_SESSION_BUS_ADDRESS names it for as long as it lives.
class StandInPortal {
  public:
    explicit StandInPortal(std::string uri, unsigned answer = 0);
    ~StandInPortal();
    StandInPortal(const StandInPortal&) = delete;
    StandInPortal& operator=(const StandInPortal&) = delete;

    /// "OpenFile A title", once it was asked.
    std::string asked() const {
        const std::lock_guard lock(mutex_);
        return asked_;
    }
    bool was_asked() const { return was_asked_; }
    bool was_closed() const { return was_closed_; }

    /// Changes the colour scheme and sends the signal. Before the first call there is no such setting.
    void choose_scheme(unsigned scheme);

  private:
    static int on_message(sd_bus_message* message, void* user, sd_bus_error* error);
    int answer(sd_bus_message* message);
    int answer_setting(sd_bus_message* message);
    void tell_scheme();
    void serve();

    std::string uri_;
    unsigned answer_;
    std::string before_; ///< the address that was set
    pid_t daemon_ = -1;
    sd_bus* bus_ = nullptr;
    int stop_ = -1;
    int chosen_ = -1; ///< an event: another scheme was chosen
    std::atomic<int> scheme_ = -1;
    mutable std::mutex mutex_; ///< of what both threads touch and is no atomic
    std::string asked_;
    std::atomic<bool> was_asked_ = false;
    std::atomic<bool> was_closed_ = false;
    std::thread thread_;
};

} // namespace kept::test
