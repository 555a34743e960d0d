#pragma once

#include <filesystem>

namespace kept {

/// A copy of a log, with what only its write-ahead log holds, in a private folder that is gone when this is. Whatever
/// is done with the copy, the log itself is not touched and nothing is left beside it. Throws StoreError where it
/// cannot be read.
class LogCopy {
  public:
    explicit LogCopy(const std::filesystem::path& log);
    ~LogCopy();
    LogCopy(const LogCopy&) = delete;
    LogCopy& operator=(const LogCopy&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path folder_;
    std::filesystem::path path_;
};

} // namespace kept
