#include "store/sqlite_error.hpp"

#include <fmt/format.h>

#include <sqlite3.h>

namespace kept {

void throw_store_error(const std::filesystem::path& path, int sqlite_code, const std::string& message,
                       const std::string& doing) {
    switch (sqlite_code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw DamagedLog(fmt::format("The log {} is damaged ({}). It was left as it is; restore a backup, or choose "
                                     "another log with --db.",
                                     path.string(), message));
    case SQLITE_NOMEM:
        throw StoreError(fmt::format("There is no memory left, so this was not {}. Everything before it is kept in {}; "
                                     "close other programs and try again.",
                                     doing, path.string()));
    case SQLITE_FULL:
        throw StoreError(fmt::format("The disk is full, so this was not {}. Everything before it is kept in {}; make "
                                     "room and try again.",
                                     doing, path.string()));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: // another kept it busy while it was being opened, for ten seconds
        throw StoreError(fmt::format("Another program holds the log {}, so this was not {}. Everything before it is "
                                     "kept; close the other program and try again.",
                                     path.string(), doing));
    case SQLITE_READONLY:
        throw StoreError(fmt::format("The log {} cannot be written, so this was not {}. Everything before it is kept; "
                                     "make it writable and try again.",
                                     path.string(), doing));
    default:
        throw StoreError(fmt::format("The log {} could not be {} ({}). Everything before it is kept; try again.",
                                     path.string(), doing, message));
    }
}

} // namespace kept
