#include "store/log_copy.hpp"

#include "store/raw_file.hpp"
#include "store/store_error.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <string>

namespace kept {
namespace {

namespace fs = std::filesystem;

/// The user's own folder in memory where there is one: the copy then never reaches a disk.
fs::path temporary_folder() {
    const char* own = std::getenv("XDG_RUNTIME_DIR");
    std::error_code none;
    return own != nullptr && fs::is_directory(own, none) ? fs::path(own) : fs::temp_directory_path();
}

} // namespace

LogCopy::LogCopy(const fs::path& log) {
    std::string pattern = (temporary_folder() / "kept-XXXXXX").string(); // mkdtemp makes it 0700
    if (::mkdtemp(pattern.data()) == nullptr)
        throw StoreError(fmt::format("{} could not be looked at: there is no room for a copy in {}.", log.string(),
                                     temporary_folder().string()));
    folder_ = pattern;
    path_ = folder_ / "copy.db";
    bool is_whole = RawFile(log).copy_to(path_);
    const fs::path wal = log.string() + "-wal"; // no locks lie on it
    std::error_code error;
    std::error_code none;
    if (is_whole && fs::exists(wal, none))
        is_whole = fs::copy_file(wal, path_.string() + "-wal", error);
    if (!is_whole) {
        fs::remove_all(folder_, none);
        throw StoreError(fmt::format("{} could not be looked at: it cannot be read, or there is no room for a copy "
                                     "in {}.",
                                     log.string(), temporary_folder().string()));
    }
}

LogCopy::~LogCopy() {
    std::error_code none;
    fs::remove_all(folder_, none);
}

} // namespace kept
