#include "exchange/private_file.hpp"

#include "base/draft_file.hpp"

#include <fmt/format.h>

#include <memory>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <zip.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

void refuse_existing(const fs::path& path) {
    std::error_code none;
    if (fs::exists(fs::symlink_status(path, none)))
        throw ExportError(fmt::format(
            "{} is there already, so nothing was exported. Name another place, or move it away.", path.string()));
}

/// Returns the result of `make`. Rethrows its errors as a sentence about `path`.
template <typename Make>
auto or_sentence(const fs::path& path, Make make) {
    try {
        return make();
    } catch (const std::system_error& error) {
        throw ExportError(fmt::format("{} could not be written ({}). Nothing was exported; the record is untouched.",
                                      path.string(), error.code().message()));
    }
}

/// Gone again unless it is kept.
class DraftFolder {
  public:
    explicit DraftFolder(fs::path path) : path_(std::move(path)) {
        std::error_code none;
        fs::remove_all(path_, none);
        or_sentence(path_, [this] { make_private_folder(path_); });
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
    : file_(or_sentence(target,
                        [&] {
                            if (over == OverExisting::Refuse)
                                refuse_existing(target);
                            return DraftFile(target);
                        })),
      over_(over) {}

void PrivateDraft::write(std::string_view bytes) {
    or_sentence(file_.target(), [&] { file_.write(bytes); });
}

void PrivateDraft::put_into_place() {
    or_sentence(file_.target(), [this] {
        if (over_ == OverExisting::Replace)
            file_.replace_target();
        else if (!file_.put_into_place())
            refuse_existing(file_.target());
    });
}

void write_private_file(const fs::path& path, std::string_view bytes, OverExisting over) {
    PrivateDraft draft(path, over);
    draft.write(bytes);
    draft.put_into_place();
}

void write_private_folder(const fs::path& path, const ExportFiles& files) {
    refuse_existing(path);
    const DraftFolder draft(draft_name(path));
    or_sentence(path, [&] {
        for (const auto& [name, bytes] : files) {
            make_private_folder((draft.path() / name).parent_path());
            DraftFile file(draft.path() / name);
            file.write(bytes);
            file.put_into_place();
        }
        fs::rename(draft.path(), path);
    });
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
