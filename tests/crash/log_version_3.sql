-- A log as the third version of Kept wrote it (user_version 3), with an entry erased. Never changed: upgrades are tested on it.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1264939124;
BEGIN TRANSACTION;
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
INSERT INTO events VALUES(1,X'01a209263bd675afb8e9bbcbea0cdfde',X'01a209263bd6721391f7c77f4a693c25',X'01a20ca5246473d18e70fe99da5d9f7d',1,1795449830358,20780,0,'habit_defined','01a20926-3bd6-75af-b8e9-bbcbea0cdfde',NULL,NULL,'{"colour":0,"first_day":"2026-11-01","icon":"check","measure":"yes_no","name":"Walk","position":0,"question":"Did you do it?"}');
INSERT INTO events VALUES(2,X'01a209263c487f65b2187fb15fd37597',X'01a209263c4873a689750be45c65a5bc',X'01a20ca5246473d18e70fe99da5d9f7d',2,1795449830472,20780,0,'checked_in','01a20926-3bd6-75af-b8e9-bbcbea0cdfde',20780,NULL,'{"answer":"yes","note":"rain"}');
INSERT INTO events VALUES(3,X'01a20e4ce9e17481aae759e6e2bb8bad',X'01a20e4ce9e1743dbe72a2cedba9002c',X'01a20ca5246473d18e70fe99da5d9f7d',4,1795536251361,20781,0,'erased',NULL,NULL,NULL,'{"events":["01a20926-3c81-7ae3-9fb6-f34c18532a3d"]}');
CREATE INDEX events_by_lamport ON events(lamport);
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
CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is changed'); END;
CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is deleted'); END;
CREATE TRIGGER events_refuse_replace BEFORE INSERT ON events WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is replaced'); END;
COMMIT;
PRAGMA user_version = 3;
