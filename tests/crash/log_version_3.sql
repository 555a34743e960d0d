-- A log as the third version of Kept wrote it (user_version 3), with a timer that runs. Never changed: upgrades are tested on it.
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
INSERT INTO events VALUES(1,X'01a2099da478746dbe3b0264e2923f98',X'01a2099da478711090021e38bf489319',X'01a20ca5246473d18e70fe99da5d9f7d',1,1795457655928,20780,0,'habit_defined','01a2099d-a478-746d-be3b-0264e2923f98',NULL,NULL,'{"colour":0,"first_day":"2026-11-01","icon":"check","measure":"yes_no","name":"Walk","position":0,"question":"Did you do it?"}');
INSERT INTO events VALUES(2,X'01a2099da48b7207ab42afe0d3955ea6',X'01a2099da48b7c63bd53a752aaf0ba81',X'01a20ca5246473d18e70fe99da5d9f7d',2,1795457655947,20780,0,'checked_in','01a2099d-a478-746d-be3b-0264e2923f98',20780,NULL,'{"answer":"yes","note":"rain"}');
INSERT INTO events VALUES(3,X'01a2099da49f733aa67d32386b6c09b8',X'01a2099da49f7459bdb67e5381aedf93',X'01a20ca5246473d18e70fe99da5d9f7d',3,1795457655967,20780,0,'habit_defined','01a2099d-a49f-733a-a67d-32386b6c09b8',NULL,NULL,'{"colour":1,"first_day":"2026-11-23","icon":"timer","measure":"duration","name":"Read","position":1,"question":"How long today?","rule":{"at_most":false,"grace":0,"per":"day","schedule":"daily","target":30.0}}');
INSERT INTO events VALUES(4,X'01a2099da4b87e77a982713b41fd359c',X'01a2099da4b8780fad2bd136c3a80ba7',X'01a20ca5246473d18e70fe99da5d9f7d',4,1795457655992,20780,0,'timer_started','01a2099d-a49f-733a-a67d-32386b6c09b8',20780,NULL,'{}');
CREATE INDEX events_by_lamport ON events(lamport);
CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is changed'); END;
CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is deleted'); END;
CREATE TRIGGER events_refuse_replace BEFORE INSERT ON events WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is replaced'); END;
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
COMMIT;
PRAGMA user_version = 3;
