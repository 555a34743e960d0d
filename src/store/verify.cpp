#include "journal/check_event.hpp"
#include "journal/journal.hpp"
#include "store/event_store.hpp"
#include "store/log_copy.hpp"
#include "store/schema.hpp"
#include "store/sqlite_error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace kept {
namespace {

void check_pages(SQLite::Database& database, std::vector<std::string>& faults) {
    SQLite::Statement check(database, "PRAGMA integrity_check");
    while (check.executeStep())
        if (const std::string said = check.getColumn(0).getString(); said != "ok")
            faults.push_back(fmt::format("SQLite's check says: {}", said));
}

void check_triggers(SQLite::Database& database, std::vector<std::string>& faults) {
    for (const GuardTrigger& trigger : guard_triggers()) {
        SQLite::Statement find(database, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?");
        find.bind(1, std::string(trigger.name));
        if (!find.executeStep())
            faults.push_back(fmt::format("The trigger {} is missing: the log could be changed.", trigger.name));
        else if (find.getColumn(0).getString() != trigger.sql)
            faults.push_back(fmt::format("The trigger {} was altered: the log could be changed.", trigger.name));
    }
}

void check_order(SQLite::Database& database, std::vector<std::string>& faults) {
    const int twins =
        database.execAndGet("SELECT count(*) FROM (SELECT 1 FROM events GROUP BY lamport, device HAVING count(*) > 1)")
            .getInt();
    if (twins > 0)
        faults.push_back(fmt::format("{} places in the order are taken twice by one device.", twins));
}

/// Each event by itself, then all together.
void check_events(EventStore& store, std::vector<std::string>& faults) {
    constexpr std::size_t max_faults = 20;
    std::vector<Event> all;
    store.read_all([&](std::span<const Event> events) { all.insert(all.end(), events.begin(), events.end()); });
    const std::size_t before = faults.size();
    for (const Event& event : all) {
        try {
            check_event(event);
        } catch (const EventError& error) {
            faults.push_back(fmt::format("Row {}: {}", event.seq, error.what()));
        }
        if (faults.size() - before == max_faults)
            return;
    }
    if (faults.size() != before)
        return;
    try {
        Journal().fold(all);
    } catch (const EventError& error) {
        faults.push_back(fmt::format("The events do not fit together: {}", error.what()));
    }
}

} // namespace

std::vector<std::string> EventStore::verify() {
    std::vector<std::string> faults;
    try {
        check_pages(*database_, faults);
        check_triggers(*database_, faults);
        check_order(*database_, faults);
        check_events(*this, faults);
    } catch (const SQLite::Exception& error) {
        throw_store_error(path_, error.getErrorCode(), error.what(), "checked");
    }
    return faults;
}

std::vector<std::string> verify_log(const std::filesystem::path& path) {
    try {
        const LogCopy copy(path);
        return EventStore::open(copy.path()).verify();
    } catch (const StoreError& error) {
        return {error.what()};
    }
}

} // namespace kept
