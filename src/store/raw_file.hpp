#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <system_error>

namespace kept {

/// The bytes of a file that may be an SQLite database this process has open. They are read through SQLite's own file
/// layer: to open and close such a file in any other way takes away the locks that every connection of this process has
/// on it (sqlite.org/howtocorrupt.html, 2.2). Another program that closes the log then takes itself for the last one
/// and removes the write-ahead log, and what this process writes next goes nowhere. Nothing is written, and nothing is
/// left beside the file.
class RawFile {
  public:
    /// Check is_open(): a file may be missing or not readable. Follows links, for SQLite's file layer follows none.
    /// Throws StoreError where they go in a circle.
    explicit RawFile(const std::filesystem::path& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    bool is_open() const { return handle_ != nullptr; }
    /// Why it is not open, in the system's words.
    std::error_code error() const { return error_; }
    /// In bytes; nullopt if unknown.
    std::optional<std::int64_t> size() const;
    /// Fills `bytes` from `offset` on; returns false if the file ends before or cannot be read.
    bool read(std::int64_t offset, std::span<char> bytes) const;
    /// Writes all bytes to a new file that is readable by the owner alone. False where that cannot be done.
    bool copy_to(const std::filesystem::path& target) const;

  private:
    struct Handle;
    std::unique_ptr<Handle> handle_;
    std::error_code error_;
};

} // namespace kept
