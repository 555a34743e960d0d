#include "store/log_copy.hpp"

#include "store/presence.hpp"
#include "store/raw_file.hpp"
#include "store/store_error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <cstdlib>
#include <memory>
#include <sqlite3.h>
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

/// Reads in the log for as long as it lives: no checkpoint of others then moves what its write-ahead log holds out of
/// there, so that the two files that are copied belong together. Nothing where nobody has the log open, or it cannot be
/// opened.
class Hold {
  public:
    explicit Hold(const fs::path& log) {
        std::error_code none;
        if (!fs::exists(log.string() + "-wal", none) || !fs::exists(log.string() + "-shm", none))
            return;
        try {
            database_ = std::make_unique<SQLite::Database>(log.string(), SQLite::OPEN_READWRITE);
            // Closing it must not write the log either.
            sqlite3_db_config(database_->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
            reading_ = std::make_unique<SQLite::Transaction>(*database_);
            database_->execAndGet("SELECT count(*) FROM sqlite_schema"); // a transaction begins with what it reads
        } catch (const SQLite::Exception&) {
            reading_.reset();
            database_.reset();
        }
    }

  private:
    std::unique_ptr<SQLite::Database> database_;
    std::unique_ptr<SQLite::Transaction> reading_; // ends first
};

} // namespace

LogCopy::LogCopy(const fs::path& named) {
    const fs::path log = followed(named); // what SQLite keeps beside it has the name of the file itself
    std::string pattern = (temporary_folder() / "kept-XXXXXX").string(); // mkdtemp makes it 0700
    if (::mkdtemp(pattern.data()) == nullptr)
        throw StoreError(fmt::format("{} could not be looked at: there is no room for a copy in {}.", log.string(),
                                     temporary_folder().string()));
    folder_ = pattern;
    path_ = folder_ / "copy.db";
    const fs::path wal = log.string() + "-wal"; // no locks lie on it
    const Hold hold(log);
    bool is_whole = RawFile(log).copy_to(path_);
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
