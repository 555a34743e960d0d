-- A log as the fourth version of Kept wrote it (user_version 4), with a draft and a programme, two habits of promises and a day of
-- more minutes than there are. Never changed: upgrades are tested on it.
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
INSERT INTO events VALUES(1,X'01a20b6136647659bca8396a8ae2133c',X'01a20b6136647659bca8396a6dab2155',X'01a21ffaa6647b7c8061b9a191e08928',1,1795487250020,20780,0,'habit_defined','01a20b61-3664-7659-bca8-396a8ae2133c',NULL,NULL,'{"colour":0,"first_day":"2026-11-01","icon":"check","measure":"yes_no","name":"Walk","position":0,"question":"Did you do it?"}');
INSERT INTO events VALUES(2,X'01a20b6136767e1ba20c33080f1b1aaf',X'01a20b6136767e1ba20c33074179a8c2',X'01a21ffaa6647b7c8061b9a191e08928',2,1795487250038,20780,0,'checked_in','01a20b61-3664-7659-bca8-396a8ae2133c',20780,NULL,'{"answer":"yes","note":"rain"}');
INSERT INTO events VALUES(3,X'01a20b6167a178e98ce59a12765b6b12',X'01a20b6167a178e98ce59a11a5f6e681',X'01a21ffad79f7e0893ff82d33d46f774',3,1795487262625,20780,0,'habit_defined','01a20b61-67a1-78e9-8ce5-9a12765b6b12',NULL,NULL,'{"colour":1,"first_day":"2026-11-02","icon":"check","measure":"yes_no","name":"Run","position":1,"question":"Did you do it?","rule":{"at_most":false,"grace":0,"per":"day","schedule":"every:2","target":1.0}}');
INSERT INTO events VALUES(4,X'01a20b6167b07b91b0500285f09ccf28',X'01a20b6167b07b91b05002856d0a84b5',X'01a21ffad79f7e0893ff82d33d46f774',4,1795487262640,20780,0,'habit_defined','01a20b61-67b0-7b91-b050-0285f09ccf28',NULL,NULL,'{"colour":2,"first_day":"2026-11-01","icon":"timer","measure":"duration","name":"Nap","position":2,"question":"How long today?","rule":{"at_most":false,"grace":0,"per":"day","schedule":"daily","target":30.0}}');
INSERT INTO events VALUES(5,X'01a20b6167bd7548a0dc222ea1aaf595',X'01a20b6167bd7548a0dc222ddf17258e',X'01a21ffad79f7e0893ff82d33d46f774',5,1795487262653,20780,0,'checked_in','01a20b61-67b0-7b91-b050-0285f09ccf28',20780,1000.0,'{"answer":"amount"}');
INSERT INTO events VALUES(6,X'01a20b6167c97b9d9f734c3fdc2c352f',X'01a20b6167c97b9d9f734c3ef3ba8c54',X'01a21ffad79f7e0893ff82d33d46f774',6,1795487262665,20780,0,'checked_in','01a20b61-67b0-7b91-b050-0285f09ccf28',20780,1000.0,'{"answer":"amount"}');
INSERT INTO events VALUES(7,X'01a20b6167d677e1a8546634f9a86cfa',X'01a20b6167d677e1a8546634ba783a3f',X'01a21ffad79f7e0893ff82d33d46f774',7,1795487262678,20780,0,'habit_defined','01a20b61-67d6-77e1-a854-6634f9a86cfa',NULL,NULL,'{"colour":1,"first_day":"2026-11-23","icon":"handshake","measure":"promise","name":"Promises","position":3,"question":"What did you say you would do?"}');
INSERT INTO events VALUES(8,X'01a20b6167d677e1a8546635163fe1b7',X'01a20b6167d677e1a8546634ba783a3f',X'01a21ffad79f7e0893ff82d33d46f774',8,1795487262678,20780,0,'promise_made','01a20b61-67d6-77e1-a854-6634f9a86cfa',20782,NULL,'{"at":"17:00","due":"2026-11-25","text":"Call the school"}');
INSERT INTO events VALUES(9,X'01a20b6167e27ba29696a55ff2d85d6c',X'01a20b6167e27ba29696a55f90ef6add',X'01a21ffad79f7e0893ff82d33d46f774',9,1795487262690,20780,0,'habit_defined','01a20b61-67e2-7ba2-9696-a55ff2d85d6c',NULL,NULL,'{"colour":4,"first_day":"2026-11-23","icon":"handshake","measure":"promise","name":"Word","position":4,"question":"What did you say you would do?"}');
INSERT INTO events VALUES(10,X'01a20b6167f07bae92dd3ec411d83ba5',X'01a20b6167f07bae92dd3ec36bb698d2',X'01a21ffad79f7e0893ff82d33d46f774',10,1795487262704,20780,0,'promise_made','01a20b61-67e2-7ba2-9696-a55ff2d85d6c',20782,NULL,'{"due":"2026-11-25","text":"Write to Ann"}');
INSERT INTO events VALUES(11,X'01a20b61680a7386ae4f87f8fa37d986',X'01a20b61680a7386ae4f87f842e3f8ab',X'01a21ffad79f7e0893ff82d33d46f774',11,1795487262730,20780,0,'promise_resolved','01a20b61-67e2-7ba2-9696-a55ff2d85d6c',20782,NULL,'{"as":"renegotiated","due":"2026-11-25","promise":"01a20b61-67f0-7bae-92dd-3ec411d83ba5"}');
INSERT INTO events VALUES(12,X'01a20b616823785fa5b2f5fe98df2a12',X'01a20b616823785fa5b2f5fe4269d8e7',X'01a21ffad79f7e0893ff82d33d46f774',12,1795487262755,20780,0,'habit_defined','01a20b61-6823-785f-a5b2-f5fe98df2a12',NULL,NULL,'{"colour":0,"first_day":"2026-11-20","icon":"check","measure":"yes_no","name":"Gym","position":5,"rule":{"at_most":false,"grace":0,"per":"day","schedule":"daily","target":1.0},"source":{"app":"csv","key":"Gym"}}');
INSERT INTO events VALUES(13,X'01a20b616823785fa5b2f5ff00a90047',X'01a20b616823785fa5b2f5fe4269d8e7',X'01a21ffad79f7e0893ff82d33d46f774',13,1795487262755,20780,0,'checked_in','01a20b61-6823-785f-a5b2-f5fe98df2a12',20777,NULL,'{"answer":"yes","from":"csv"}');
INSERT INTO events VALUES(14,X'01a20b616823785fa5b2f5ff1d4c63c6',X'01a20b616823785fa5b2f5fe4269d8e7',X'01a21ffad79f7e0893ff82d33d46f774',14,1795487262755,20780,0,'checked_in','01a20b61-6823-785f-a5b2-f5fe98df2a12',20778,NULL,'{"answer":"no","from":"csv"}');
INSERT INTO events VALUES(15,X'01a20b616830782184f68cdea5e363ad',X'01a20b616830782184f68cdde70132b2',X'01a21ffad79f7e0893ff82d33d46f774',15,1795487262768,20780,0,'timer_started','01a20b61-67b0-7b91-b050-0285f09ccf28',20780,NULL,'{}');
INSERT INTO events VALUES(16,X'01a20b616830782184f68cdde70168b3',X'01a20b616830782184f68cdde70168b0',X'01a21ffad79f7e0893ff82d33d46f774',16,1795487262784,20780,0,'practice_drafted',NULL,NULL,NULL,'{"draft":"01a20b61-6830-7821-84f6-8cdde70168bb","fields":{"topic":"the gate"},"page":1,"practice":"session-notes"}');
INSERT INTO events VALUES(17,X'01a20b616830782184f68cdde70168b1',X'01a20b616830782184f68cdde70168b6',X'01a21ffad79f7e0893ff82d33d46f774',17,1795487262785,20780,0,'programme_changed',NULL,NULL,NULL,'{"deed":"start","programme":"be-on-time"}');
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
PRAGMA user_version = 4;
