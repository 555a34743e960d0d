-- A log as the first version of Kept wrote it (user_version 1). Never changed: upgrades are tested on it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1264939124;
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
CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is changed'); END;CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is deleted'); END;CREATE TRIGGER events_refuse_replace BEFORE INSERT ON events WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is replaced'); END;
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
INSERT INTO events(id, batch, device, lamport, recorded_at, written_day, utc_offset_min, kind, habit, day, value, body)
VALUES (x'019acd05d80070008000000000000001', x'019acd05d80070008000000000000002', x'00000000000000000000000000000001', 1,
        1795435200000, 20780, 60, 'habit_defined', '019acd05-d800-7000-8000-000000000001', NULL, NULL,
        '{"asks_daily":true,"first_day":"2026-11-01","measure":"yes_no","name":"Walk","position":0}'),
       (x'019acd05d80070008000000000000003', x'019acd05d80070008000000000000004', x'00000000000000000000000000000001', 2,
        1795435260000, 20780, 60, 'checked_in', '019acd05-d800-7000-8000-000000000001', 20780, NULL,
        '{"answer":"yes","note":"rain"}');
PRAGMA user_version = 1;
