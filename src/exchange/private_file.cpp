#include "exchange/private_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <zip.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_write(const fs::path& path, int error) {
    throw ExportError(fmt::format("{} could not be written ({}). Nothing was exported; the record is untouched.",
                                  path.string(), std::strerror(error)));
}

void refuse_existing(const fs::path& path) {
    std::error_code none;
    if (fs::exists(fs::symlink_status(path, none)))
        throw ExportError(fmt::format(
            "{} is there already, so nothing was exported. Name another place, or move it away.", path.string()));
}

void write_all(int file, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            cannot_write(path, written == 0 ? ENOSPC : errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// A file descriptor that is closed in the end.
class OpenFile {
  public:
    OpenFile(const fs::path& path, int flags) : number_(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {
        if (number_ < 0)
            cannot_write(path, errno);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { ::close(number_); }
    int number() const { return number_; }

  private:
    int number_;
};

void write_new(const fs::path& path, std::string_view bytes) {
    const OpenFile file(path, O_CREAT | O_EXCL | O_WRONLY);
    write_all(file.number(), bytes, path);
    if (::fsync(file.number()) != 0)
        cannot_write(path, errno);
}

void make_private_folder(const fs::path& path) {
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        cannot_write(path, errno);
}

/// Gone again unless it is kept.
class DraftFolder {
  public:
    explicit DraftFolder(fs::path path) : path_(std::move(path)) {
        std::error_code none;
        fs::remove_all(path_, none);
        make_private_folder(path_);
    }
    DraftFolder(const DraftFolder&) = delete;
    DraftFolder& operator=(const DraftFolder&) = delete;
    ~DraftFolder() {
        std::error_code none;
        fs::remove_all(path_, none);
    }
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

fs::path draft_name(const fs::path& target) {
    return target.string() + fmt::format(".new-{}", ::getpid());
}

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

std::string bytes_of(zip_source_t* source) {
    if (zip_source_open(source) != 0)
        throw ExportError("The archive could not be put together. Nothing was exported.");
    zip_source_seek(source, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(bytes.size()))
        throw ExportError("The archive could not be put together. Nothing was exported.");
    return bytes;
}

} // namespace

PrivateDraft::PrivateDraft(const fs::path& target, OverExisting over)
    : target_(target), path_(draft_name(target)), over_(over) {
    if (over == OverExisting::Refuse)
        refuse_existing(target);
    ::unlink(path_.c_str());
    write_new(path_, {});
}

PrivateDraft::~PrivateDraft() {
    ::unlink(path_.c_str());
}

void PrivateDraft::put_into_place() {
    {
        const OpenFile file(path_, O_RDWR);
        if (::fsync(file.number()) != 0)
            cannot_write(target_, errno);
    }
    if (over_ == OverExisting::Refuse) {
        if (::link(path_.c_str(), target_.c_str()) == 0)
            return;
        refuse_existing(target_);
    }
    if (::rename(path_.c_str(), target_.c_str()) != 0) // also where a file system has no hard links
        cannot_write(target_, errno);
}

void write_private_file(const fs::path& path, std::string_view bytes, OverExisting over) {
    PrivateDraft draft(path, over);
    {
        const OpenFile file(draft.path(), O_WRONLY | O_TRUNC);
        write_all(file.number(), bytes, path);
    }
    draft.put_into_place();
}

void write_private_folder(const fs::path& path, const ExportFiles& files) {
    refuse_existing(path);
    const DraftFolder draft(draft_name(path));
    for (const auto& [name, bytes] : files) {
        const fs::path file = draft.path() / name;
        if (file.parent_path() != draft.path())
            make_private_folder(file.parent_path());
        write_new(file, bytes);
    }
    if (::rename(draft.path().c_str(), path.c_str()) != 0)
        cannot_write(path, errno);
}

std::string zip_of(const ExportFiles& files) {
    const std::unique_ptr<zip_source_t, FreeSource> source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    std::unique_ptr<zip_t, DiscardArchive> archive(source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr)
                                                          : nullptr);
    if (!archive)
        throw ExportError("The archive could not be put together. Nothing was exported.");
    zip_source_keep(source.get()); // closing the archive lets go of it once
    for (const auto& [name, bytes] : files) {
        zip_source_t* entry = zip_source_buffer(archive.get(), bytes.data(), bytes.size(), 0);
        if (entry == nullptr || zip_file_add(archive.get(), name.c_str(), entry, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(entry);
            throw ExportError("The archive could not be put together. Nothing was exported.");
        }
    }
    if (zip_close(archive.get()) != 0)
        throw ExportError(fmt::format("The archive could not be put together ({}). Nothing was exported.",
                                      zip_strerror(archive.get())));
    [[maybe_unused]] zip_t* closed = archive.release();
    return bytes_of(source.get());
}

} // namespace kept
