#include "store/draft_file.hpp"

#include "store/presence.hpp"
#include "store/store_error.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_create(const fs::path& path, int error) {
    throw StoreError(
        fmt::format("Nothing could be made at {} ({}). Everything else is as it was; choose another place.",
                    path.string(), std::strerror(error)));
}

void sync_file(const std::string& path, const fs::path& target) {
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0 || ::fsync(file) != 0) {
        const int error = errno;
        if (file >= 0)
            ::close(file);
        cannot_create(target, error);
    }
    ::close(file);
}

void sync_folder_of(const fs::path& path) {
    const fs::path folder = path.parent_path();
    const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

DraftFile::DraftFile(const fs::path& target)
    : target_(target), path_(target.string() + fmt::format(".new-{}", ::getpid())) {
    ::unlink(path_.c_str());
    const int file = ::open(path_.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        cannot_create(target, errno);
    ::close(file);
}

DraftFile::~DraftFile() {
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) // SQLite's, where the making broke off
        ::unlink((path_ + suffix).c_str());
}

bool DraftFile::put_into_place() {
    sync_file(path_, target_);
    const bool is_ours = ::link(path_.c_str(), target_.c_str()) == 0;
    // Some file systems have no hard links; rename is as atomic, but would win over a file made meanwhile.
    if (!is_ours && errno != EEXIST && presence_of(target_) == Presence::Missing) {
        replace_target();
        return true;
    }
    sync_folder_of(target_);
    return is_ours;
}

void DraftFile::replace_target() {
    sync_file(path_, target_);
    if (::rename(path_.c_str(), target_.c_str()) != 0)
        cannot_create(target_, errno);
    sync_folder_of(target_);
}

void make_private_folders(const fs::path& folder) {
    if (folder.empty() || presence_of(folder) == Presence::There)
        return;
    make_private_folders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        cannot_create(folder, errno);
}

} // namespace kept
