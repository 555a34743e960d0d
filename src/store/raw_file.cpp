#include "store/raw_file.hpp"

#include "store/presence.hpp"

#include <algorithm>
#include <fstream>
#include <sqlite3.h>
#include <vector>

namespace kept {

/// The state SQLite keeps of an open file.
struct RawFile::Handle {
    explicit Handle(const std::filesystem::path& path)
        : name(sqlite3_create_filename(followed(path).c_str(), "", "", 0, nullptr)) {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        if (vfs == nullptr || name == nullptr)
            return;
        memory.resize((static_cast<std::size_t>(vfs->szOsFile) + sizeof(std::max_align_t) - 1) /
                      sizeof(std::max_align_t));
        int flags = 0;
        if (vfs->xOpen(vfs, name, file(), SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, &flags) == SQLITE_OK)
            is_open = true;
        else
            error = {vfs->xGetLastError(vfs, 0, nullptr), std::generic_category()};
    }
    ~Handle() {
        if (file() != nullptr && file()->pMethods != nullptr)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(name);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    sqlite3_file* file() {
        return memory.empty() ? nullptr : reinterpret_cast<sqlite3_file*>(memory.data()); // as SQLite itself does
    }

    sqlite3_filename name;
    std::vector<std::max_align_t> memory;
    bool is_open = false;
    std::error_code error;
};

RawFile::RawFile(const std::filesystem::path& path) : handle_(std::make_unique<Handle>(path)) {
    if (handle_->is_open)
        return;
    error_ = handle_->error;
    handle_.reset();
}

RawFile::~RawFile() = default;

std::optional<std::int64_t> RawFile::size() const {
    sqlite3_int64 size = 0;
    if (!handle_ || handle_->file()->pMethods->xFileSize(handle_->file(), &size) != SQLITE_OK)
        return std::nullopt;
    return size;
}

bool RawFile::read(std::int64_t offset, std::span<char> bytes) const {
    return handle_ && handle_->file()->pMethods->xRead(handle_->file(), bytes.data(), static_cast<int>(bytes.size()),
                                                       offset) == SQLITE_OK;
}

bool RawFile::copy_to(const std::filesystem::path& target) const {
    constexpr std::int64_t chunk = 1 << 20;
    const std::optional<std::int64_t> all = size();
    if (!all)
        return false;
    std::ofstream out(target, std::ios::binary | std::ios::trunc);
    std::error_code error;
    using std::filesystem::perms;
    std::filesystem::permissions(target, perms::owner_read | perms::owner_write, error);
    std::vector<char> bytes(chunk);
    for (std::int64_t at = 0; at < *all && out && !error; at += chunk) {
        const std::span part(bytes.data(), static_cast<std::size_t>(std::min(chunk, *all - at)));
        if (!read(at, part))
            return false;
        out.write(part.data(), static_cast<std::streamsize>(part.size()));
    }
    out.close();
    return !error && !out.fail();
}

} // namespace kept
