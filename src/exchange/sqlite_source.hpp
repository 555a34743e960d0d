#pragma once

#include "exchange/imported_log.hpp"

#include <filesystem>
#include <functional>
#include <set>
#include <string>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace kept {

/// Whether the file has these tables, and they are plain ones: not views or virtual tables that might do anything.
bool has_tables(const std::filesystem::path& file, const std::set<std::string>& tables);

/// The application id in the file's head; 0 if there is none or the file cannot be read.
int application_id_of(const std::filesystem::path& file);

/// Opens another app's SQLite file without changing it, trusting nothing in it, and calls `read`. Nothing is left
/// beside it, but for SQLite's own -shm where a WAL is there already: that is read too. A query that would not end is
/// stopped. `what`: "Loop backup". Throws ImportError.
ImportedLog read_sqlite(const std::filesystem::path& file, const std::string& what,
                        const std::function<ImportedLog(SQLite::Database&)>& read);

/// The columns a table has, in lower case: SQLite compares their names without case.
std::set<std::string> columns_of(SQLite::Database& database, const std::string& table);

/// A column, or what it defaults to in files that do not have it.
std::string column_or(const std::set<std::string>& columns, const std::string& name, const std::string& otherwise);

} // namespace kept
