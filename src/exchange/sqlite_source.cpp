#include "exchange/sqlite_source.hpp"

#include "base/file_uri.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <sqlite3.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

/// Far beyond what reading the largest tracker takes; a damaged or malicious file may otherwise keep a query busy.
constexpr int steps_per_look = 1'000'000;
constexpr int max_looks = 5'000;
constexpr int busy_ms = 2'000; ///< while its own program writes

int count_down(void* looks) {
    return --*static_cast<int*>(looks) < 0 ? 1 : 0;
}

/// "immutable" keeps SQLite from taking locks and from making files beside a backup that is only read. A WAL beside it
/// holds the newest entries, and its program may be running: then the file is read as SQLite shares files.
std::string address_of(const fs::path& file) {
    std::error_code error;
    const bool has_wal = fs::file_size(file.string() + "-wal", error) > 0 && !error;
    return "file:" + percent_encoded(fs::absolute(file).string()) + (has_wal ? "?mode=ro" : "?immutable=1");
}

/// Another program's file, open to read and with nothing in it trusted.
class UntouchedFile {
  public:
    explicit UntouchedFile(const fs::path& file)
        : database_(address_of(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busy_ms) {
        sqlite3_db_config(database_.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(database_.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(database_.getHandle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        sqlite3_progress_handler(database_.getHandle(), steps_per_look, count_down, &looks_);
        database_.exec("PRAGMA cell_size_check = ON");
    }
    SQLite::Database& database() { return database_; }

  private:
    int looks_ = max_looks;
    SQLite::Database database_;
};

bool is_plain_table(SQLite::Database& database, const std::string& table) {
    SQLite::Statement find(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = "
                                     "lower(?) AND upper(sql) NOT LIKE 'CREATE VIRTUAL%'");
    find.bind(1, table);
    return find.executeStep() && find.getColumn(0).getInt() == 1;
}

} // namespace

bool has_tables(const fs::path& file, const std::set<std::string>& tables) {
    try {
        UntouchedFile untouched(file);
        for (const std::string& table : tables)
            if (!is_plain_table(untouched.database(), table))
                return false;
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

int application_id_of(const fs::path& file) {
    try {
        UntouchedFile untouched(file);
        return untouched.database().execAndGet("PRAGMA application_id").getInt();
    } catch (const SQLite::Exception&) {
        return 0;
    }
}

ImportedLog read_sqlite(const fs::path& file, const std::string& what,
                        const std::function<ImportedLog(SQLite::Database&)>& read) {
    try {
        UntouchedFile untouched(file);
        return read(untouched.database());
    } catch (const SQLite::Exception& error) {
        throw ImportError(
            fmt::format("The {} {} cannot be read ({}). Nothing was imported.", what, file.string(), error.what()));
    }
}

std::set<std::string> columns_of(SQLite::Database& database, const std::string& table) {
    std::set<std::string> columns;
    SQLite::Statement info(database, "SELECT lower(name) FROM pragma_table_info(?)");
    info.bind(1, table);
    while (info.executeStep())
        columns.insert(info.getColumn(0).getString());
    return columns;
}

std::string column_or(const std::set<std::string>& columns, const std::string& name, const std::string& otherwise) {
    return columns.contains(name) ? name : otherwise + " AS " + name;
}

} // namespace kept
