#pragma once

#include "journal/events/event.hpp"
#include "store/event_store.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace kept::test {

inline std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::vector<Event> all_events(EventStore& store) {
    std::vector<Event> all;
    store.read_all([&](std::span<const Event> events) { all.insert(all.end(), events.begin(), events.end()); });
    return all;
}

inline bool has_side_files(const std::filesystem::path& log) {
    return std::filesystem::exists(log.string() + "-wal") || std::filesystem::exists(log.string() + "-shm");
}

/// Runs `sql` in the sqlite3 shell on `log`; true when the shell reported success.
inline bool shell(const std::filesystem::path& log, const std::string& sql) {
    const std::string command = "sqlite3 -bail '" + log.string() + "' \"" + sql + "\" >/dev/null 2>&1";
    return std::system(command.c_str()) == 0; // NOLINT(cert-env33-c): the shell is what is tested
}

} // namespace kept::test
