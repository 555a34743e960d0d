#include "store/file_check.hpp"

#include "store/raw_file.hpp"
#include "store/schema.hpp"
#include "store/store_error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t header_size = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16};
using Header = std::array<char, header_size>;

/// A big-endian number in SQLite's file header (sqlite.org/fileformat.html, 1.3).
std::uint32_t number_at(const Header& header, std::size_t offset, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | static_cast<std::uint8_t>(header[offset + i]);
    return value;
}

bool is_log_header(const Header& header) {
    return std::equal(magic.begin(), magic.end(), header.begin()) &&
           number_at(header, 68, 4) == static_cast<std::uint32_t>(log_application_id);
}

bool is_marked_read_only(const fs::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & 0222U) == 0;
}

void check_can_be_written(const fs::path& path) {
    // The superuser may write anything; a file without any write bit is still meant to be left alone.
    if (is_marked_read_only(path) || ::access(path.c_str(), W_OK) != 0)
        throw StoreError(fmt::format("The log {} cannot be written: it is read-only. It was left as it is; make it "
                                     "writable (chmod u+w) or choose another with --db.",
                                     path.string()));
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (::access(folder.c_str(), W_OK) != 0)
        throw StoreError(fmt::format("The folder {} cannot be written, so nothing can be saved beside the log. It was "
                                     "left as it is; make the folder writable or choose another log with --db.",
                                     folder.string()));
}

void check_is_whole(const fs::path& path, const Header& header) {
    // Pages that only the write-ahead log has yet are put in place by SQLite when it opens the file.
    std::error_code none;
    if (const auto wal = fs::path(path) += "-wal"; fs::exists(wal, none) && fs::file_size(wal, none) > 0)
        return;
    const std::uint32_t stored_page_size = number_at(header, 16, 2);
    const std::uint64_t page_size = stored_page_size == 1 ? 65536 : stored_page_size;
    const std::uint64_t pages = number_at(header, 28, 4);
    const std::uintmax_t bytes = fs::file_size(path, none);
    if (bytes < page_size * pages)
        throw DamagedLog(fmt::format("The log {} is cut short: {} of {} bytes are there. It was left as it is; restore "
                                     "a backup, or choose another log with --db.",
                                     path.string(), bytes, page_size * pages));
}

} // namespace

bool is_log_file(const fs::path& path) {
    Header header{};
    return RawFile(path).read(0, header) && is_log_header(header);
}

void throw_newer_log(const fs::path& path, unsigned version) {
    throw StoreError(
        fmt::format("The log {} was written by a newer Kept (its version is {}, this Kept knows {}). It was "
                    "left as it is; update Kept to open it.",
                    path.string(), version, log_version));
}

void check_is_log(const fs::path& path) {
    std::error_code none;
    if (fs::is_directory(path, none))
        throw StoreError(fmt::format("{} is a folder, not a log. Name a file with --db.", path.string()));
    Header header{};
    const RawFile file(path);
    if (!file.is_open())
        throw StoreError(
            fmt::format("The log {} cannot be read ({}). It was left as it is; mend that, or choose another "
                        "with --db.",
                        path.string(), file.error().message()));
    if (!file.read(0, header) || !is_log_header(header))
        throw DamagedLog(
            fmt::format("{} is not a log of Kept's, or it is damaged from its first bytes on. It was left as "
                        "it is; choose another file with --db.",
                        path.string()));
    if (const std::uint32_t version = number_at(header, 60, 4); version > static_cast<std::uint32_t>(log_version))
        throw_newer_log(path, version);
    check_is_whole(path, header);
    check_can_be_written(path);
}

} // namespace kept
