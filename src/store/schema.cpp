#include "store/schema.hpp"

#include <array>

namespace kept {
namespace {

// The triggers refuse everything but a plain INSERT of a new row. The one on INSERT is there for INSERT OR REPLACE and
// for upserts, which would pass by a trigger on DELETE. A seq that SQLite is to choose shows up as -1 before the
// insert.
#define KEPT_NO_UPDATE                                                                                                 \
    "CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events "                                                     \
    "BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is changed'); END"
#define KEPT_NO_DELETE                                                                                                 \
    "CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events "                                                     \
    "BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is deleted'); END"
#define KEPT_NO_REPLACE                                                                                                \
    "CREATE TRIGGER events_refuse_replace BEFORE INSERT ON events "                                                    \
    "WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq OR id = NEW.id) "                                           \
    "BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is replaced'); END"

constexpr std::string_view version_1 = R"sql(
CREATE TABLE events(
    seq            INTEGER PRIMARY KEY CHECK (seq > 0),
    id             BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    batch          BLOB    NOT NULL CHECK (length(batch) = 16),
    device         BLOB    NOT NULL CHECK (length(device) = 16),
    lamport        INTEGER NOT NULL CHECK (lamport > 0),
    recorded_at    INTEGER NOT NULL,
    written_day    INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    kind           TEXT    NOT NULL,
    habit          TEXT,
    day            INTEGER,
    value          REAL,
    body           TEXT    NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX events_by_lamport ON events(lamport);
)sql" KEPT_NO_UPDATE ";" KEPT_NO_DELETE ";" KEPT_NO_REPLACE R"sql(;
CREATE VIEW readable AS
    SELECT seq, kind, habit, date(day * 86400, 'unixepoch') AS day, value, body,
           datetime(recorded_at / 1000 + utc_offset_min * 60, 'unixepoch') AS written_at,
           day < written_day AS written_later
    FROM events;
CREATE VIEW undone AS
    SELECT lower(replace(json_extract(body, '$.batch'), '-', '')) AS batch
    FROM events AS word WHERE kind IN ('retracted', 'restored')
    GROUP BY 1 HAVING max(lamport) = max(CASE WHEN kind = 'retracted' THEN lamport END);
CREATE VIEW check_ins AS
    SELECT h.name, r.day, json_extract(r.body, '$.answer') AS answer, r.value, json_extract(r.body, '$.note') AS note,
           r.written_at, r.written_later
    FROM readable AS r JOIN events AS e USING (seq)
    JOIN (SELECT habit, json_extract(body, '$.name') AS name FROM events WHERE kind = 'habit_defined') AS h
        ON h.habit = r.habit
    WHERE r.kind = 'checked_in' AND lower(hex(e.batch)) NOT IN (SELECT batch FROM undone);
)sql";

// Events may be of the kind "erased": a Kept that does not know it must not open the log.
constexpr std::string_view version_2 = "SELECT 1;";
// … and of the kinds "timer_started" and "timer_stopped".
constexpr std::string_view version_3 = "SELECT 1;";

// And of the kinds "practice_drafted" and "programme_changed".
constexpr std::string_view version_4 = "SELECT 1;";

// And of the kind "imported"; habits of promises fold into one, promises are due by the clock, and what a timer says
// was given in time.
constexpr std::string_view version_5 = R"sql(
DROP VIEW readable;
CREATE VIEW readable AS
    SELECT seq, kind, habit, date(day * 86400, 'unixepoch') AS day, value, body,
           datetime(recorded_at / 1000 + utc_offset_min * 60, 'unixepoch') AS written_at,
           day < written_day AND NOT ifnull(json_extract(body, '$.timer'), 0) AS written_later
    FROM events;
)sql";

// A rewrite of the log leaves other bytes here, by which whoever has it open knows of it: a Kept that does not know of
// them must not erase.
constexpr std::string_view version_6 = R"sql(
CREATE TABLE generation(
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    bytes BLOB NOT NULL CHECK (length(bytes) = 16)
) STRICT;
)sql";

constexpr std::array<std::string_view, log_version> steps{version_1, version_2, version_3,
                                                          version_4, version_5, version_6};

constexpr std::array<GuardTrigger, 3> triggers{{
    {"events_refuse_update", KEPT_NO_UPDATE},
    {"events_refuse_delete", KEPT_NO_DELETE},
    {"events_refuse_replace", KEPT_NO_REPLACE},
}};

#undef KEPT_NO_UPDATE
#undef KEPT_NO_DELETE
#undef KEPT_NO_REPLACE

} // namespace

std::span<const std::string_view> migrations() {
    return steps;
}

std::span<const GuardTrigger> guard_triggers() {
    return triggers;
}

} // namespace kept
