#include "store/create_log.hpp"

#include "store/log_draft.hpp"
#include "store/schema.hpp"
#include "store/sqlite_error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

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
    make_log_folders(path.parent_path());
    try {
        LogDraft draft(path);
        write_schema(draft.path().string());
        draft.put_into_place();
    } catch (const SQLite::Exception& error) {
        throw_store_error(path, error.getErrorCode(), error.what(), "made");
    }
}

} // namespace kept
