#include "base/draft_file.hpp"

#include "base/unique_fd.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace kept {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path) {
    throw std::system_error(errno, std::generic_category(), path.string());
}

UniqueFd opened(const fs::path& path, int flags) {
    UniqueFd file(::open(path.c_str(), flags | O_CLOEXEC, 0600));
    if (!file.is_open())
        fail(path);
    return file;
}

/// Best effort: some file systems refuse to sync a folder.
void sync_folder_of(const fs::path& path) {
    const fs::path folder = path.parent_path();
    const UniqueFd handle(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.is_open())
        ::fsync(handle.get());
}

} // namespace

DraftFile::DraftFile(fs::path target, Durable durable)
    : target_(std::move(target)), path_(target_.string() + fmt::format(".new-{}", ::getpid())), durable_(durable) {
    ::unlink(path_.c_str());
    opened(path_, O_CREAT | O_EXCL | O_RDWR);
}

DraftFile::~DraftFile() {
    ::unlink(path_.c_str());
}

void DraftFile::write(std::string_view bytes) {
    const UniqueFd file = opened(path_, O_WRONLY | O_APPEND);
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            errno = written == 0 ? ENOSPC : errno;
            fail(path_);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

bool DraftFile::put_into_place() {
    sync();
    const bool is_ours = ::link(path_.c_str(), target_.c_str()) == 0;
    // Some file systems have no hard links; rename is as atomic, but would win over a file made meanwhile.
    if (!is_ours && errno != EEXIST && ::access(target_.c_str(), F_OK) != 0 && errno == ENOENT) {
        replace_target();
        return true;
    }
    if (durable_ == Durable::Yes)
        sync_folder_of(target_);
    return is_ours;
}

void DraftFile::replace_target() {
    sync();
    if (::rename(path_.c_str(), target_.c_str()) != 0)
        fail(target_);
    if (durable_ == Durable::Yes)
        sync_folder_of(target_);
}

void DraftFile::sync() {
    if (durable_ == Durable::No)
        return;
    const UniqueFd file = opened(path_, O_RDWR);
    if (::fsync(file.get()) != 0) // before the file is closed, which may set errno as well
        fail(path_);
}

void make_private_folder(const fs::path& folder) {
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        fail(folder);
}

void make_private_folders(const fs::path& folder) {
    if (folder.empty() || ::access(folder.c_str(), F_OK) == 0)
        return;
    make_private_folders(folder.parent_path());
    make_private_folder(folder);
}

} // namespace kept
