#pragma once

#include "base/unique_fd.hpp"

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>

namespace kept::desktop {

/// True if a window has this log open. Does not raise it.
bool is_window_open(const std::filesystem::path& log);

/// Keeps a log to one `kept remind` at a time, for as long as it lives.
class SingleReminder {
  public:
    explicit SingleReminder(const std::filesystem::path& log);

    /// Also true if claiming failed (no socket, name taken by another user).
    bool is_first() const { return is_first_; }

  private:
    UniqueFd socket_;
    bool is_first_ = true;
};

/// Keeps a log to one window: the first claims it for as long as it lives, later ones ask the first to come to the
/// front. The claim is a Unix socket in the kernel's own name space, so that it goes with the process, whatever ends
/// that, and leaves nothing behind to be taken for a claim.
class SingleInstance {
  public:
    /// If another window has the log, it has been asked to come to the front. Throws std::runtime_error with a sentence
    /// where it does not answer within `patience`.
    explicit SingleInstance(const std::filesystem::path& log,
                            std::chrono::milliseconds patience = std::chrono::seconds(2));
    SingleInstance(const SingleInstance&) = delete;
    SingleInstance& operator=(const SingleInstance&) = delete;

    /// This is the log's only window; also where no claim can be made at all.
    bool is_first() const { return is_first_; }
    /// Calls `raise`, on the thread that comes back, whenever another Kept asks. The thread ends when it is destroyed,
    /// which must be before this. No thread where nobody can ask, as no claim was made.
    std::jthread listen(std::function<void()> raise) const;

  private:
    UniqueFd socket_; ///< listens; none where no claim was made
    UniqueFd stop_;
    bool is_first_ = true;
};

} // namespace kept::desktop
