#pragma once

#include "base/unique_fd.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <thread>

namespace kept::desktop {

/// Tells when anyone writes to a file or its -wal, by inotify on their folder, from a thread of its own. Stops when
/// destroyed; after that the callback is not called any more.
class FileWatch {
  public:
    /// `changed` runs on the watching thread. Throws std::system_error when the folder cannot be watched.
    FileWatch(const std::filesystem::path& file, std::function<void()> changed);
    ~FileWatch();
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

  private:
    void watch();
    bool concerns_us() const;

    std::string name_;
    std::function<void()> changed_;
    UniqueFd notify_;
    UniqueFd stop_;
    std::thread thread_;
};

} // namespace kept::desktop
