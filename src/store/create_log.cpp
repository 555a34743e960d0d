#include "store/create_log.hpp"

#include "store/schema.hpp"
#include "store/sqlite_error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
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
    throw StoreError(fmt::format("No log could be made at {} ({}). Choose another place with --db.", path.string(),
                                 std::strerror(error)));
}

void make_private_folders(const fs::path& folder) {
    if (folder.empty() || fs::exists(folder))
        return;
    make_private_folders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        cannot_create(folder, errno);
}

/// A file in the making; gone again unless it was put into place.
class DraftFile {
  public:
    explicit DraftFile(const fs::path& target) : path_(target.string() + fmt::format(".new-{}", ::getpid())) {
        ::unlink(path_.c_str());
        const int file = ::open(path_.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
        if (file < 0)
            cannot_create(target, errno);
        ::close(file);
    }
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;
    ~DraftFile() { ::unlink(path_.c_str()); }

    const std::string& path() const { return path_; }

    void put_into_place(const fs::path& target) const {
        if (::link(path_.c_str(), target.c_str()) == 0 || errno == EEXIST)
            return;
        // Some file systems have no hard links; rename is as atomic, but would win over a log made meanwhile.
        if (fs::exists(target) || ::rename(path_.c_str(), target.c_str()) == 0)
            return;
        cannot_create(target, errno);
    }

  private:
    std::string path_;
};

void sync_folder(const fs::path& folder) {
    const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

void write_schema(const std::string& path) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.exec("PRAGMA synchronous = FULL");
    SQLite::Transaction transaction(database);
    database.exec(fmt::format("PRAGMA application_id = {}", log_application_id));
    for (const std::string_view step : migrations())
        database.exec(std::string(step));
    database.exec(fmt::format("PRAGMA user_version = {}", log_version));
    transaction.commit();
    database.exec("PRAGMA journal_mode = WAL"); // kept in the file
}

} // namespace

void create_log(const fs::path& path) {
    make_private_folders(path.parent_path());
    try {
        const DraftFile draft(path);
        write_schema(draft.path());
        draft.put_into_place(path);
        sync_folder(path.parent_path());
    } catch (const SQLite::Exception& error) {
        throw store_error(path, error.getErrorCode(), error.what(), "made");
    }
}

} // namespace kept
