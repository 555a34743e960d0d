-- A log as the fifth version of Kept wrote it (user_version 5), with an import, a goal that was reached and a rule with an
-- anchor. Never changed: upgrades are tested on it.
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
INSERT INTO events VALUES(1,X'01a1e32947987f57a5d48a0e9ec5376a',X'01a1e32947987f57a5d48a0e776231eb',X'01a220f4ef927854a55ba009d047adf7',1,1794812495768,20773,0,'habit_defined','01a1e329-4798-7f57-a5d4-8a0e9ec5376a',NULL,NULL,'{"colour":0,"first_day":"2026-11-16","icon":"check","measure":"yes_no","name":"Walk","position":0,"question":"Did you do it?","rest_counts":false}');
INSERT INTO events VALUES(2,X'01a1e32947f1708888774bada87b84d7',X'01a1e32947f1708888774bad8f61f0c0',X'01a220f4ef927854a55ba009d047adf7',2,1794812495857,20773,0,'checked_in','01a1e329-4798-7f57-a5d4-8a0e9ec5376a',20773,NULL,'{"answer":"yes","note":"rain"}');
INSERT INTO events VALUES(3,X'01a1e329481971b6a07d05b1c58775e2',X'01a1e329481971b6a07d05b1b8aacd6d',X'01a220f4ef927854a55ba009d047adf7',3,1794812495897,20773,0,'habit_defined','01a1e329-4819-71b6-a07d-05b1c58775e2',NULL,NULL,'{"colour":0,"first_day":"2026-11-10","icon":"check","measure":"yes_no","name":"swim","position":1,"rule":{"at_most":false,"grace":0,"per":"day","schedule":"daily","target":1.0},"source":{"app":"csv","key":"swim"}}');
INSERT INTO events VALUES(4,X'01a1e329481971b6a07d05b2950109bd',X'01a1e329481971b6a07d05b1b8aacd6d',X'01a220f4ef927854a55ba009d047adf7',4,1794812495897,20773,0,'checked_in','01a1e329-4819-71b6-a07d-05b1c58775e2',20767,NULL,'{"answer":"yes","from":"csv"}');
INSERT INTO events VALUES(5,X'01a1e329481971b6a07d05b32c509a94',X'01a1e329481971b6a07d05b1b8aacd6d',X'01a220f4ef927854a55ba009d047adf7',5,1794812495897,20773,0,'checked_in','01a1e329-4819-71b6-a07d-05b1c58775e2',20768,NULL,'{"answer":"yes","from":"csv"}');
INSERT INTO events VALUES(6,X'01a1e329481971b6a07d05b3bddb37d5',X'01a1e329481971b6a07d05b1b8aacd6d',X'01a220f4ef927854a55ba009d047adf7',6,1794812495897,20773,0,'imported',NULL,NULL,NULL,'{"file":"swim.csv","format":"csv"}');
INSERT INTO events VALUES(7,X'01a1e32948417c5aa93fd3b2d0418b2b',X'01a1e32948417c5aa93fd3b1f085b564',X'01a220f4ef927854a55ba009d047adf7',7,1794812495937,20773,0,'goal_set','01a1e329-4798-7f57-a5d4-8a0e9ec5376a',NULL,NULL,'{"by":"2026-12-31","on":"streak","target":2.0,"unit":"days"}');
INSERT INTO events VALUES(8,X'01a1e84fa46d71b4a5c97a2818527f42',X'01a1e84fa46d71b4a5c97a27a28aa84f',X'01a220f4ef927854a55ba009d047adf7',8,1794898895981,20774,0,'checked_in','01a1e329-4798-7f57-a5d4-8a0e9ec5376a',20774,NULL,'{"answer":"yes"}');
INSERT INTO events VALUES(9,X'01a1e84fa489765cba35752ca9901f66',X'01a1e84fa489765cba35752c4df86aa3',X'01a220f4ef927854a55ba009d047adf7',9,1794898896009,20774,0,'habit_changed','01a1e329-4798-7f57-a5d4-8a0e9ec5376a',20775,NULL,'{"rule":{"at_most":false,"grace":0,"per":"day","schedule":"3/week","target":1.0}}');
INSERT INTO events VALUES(10,X'01a1e84fa489765cba35752dccbb5d82',X'01a1e84fa489765cba35752c4df86aa3',X'01a220f4ef927854a55ba009d047adf7',10,1794898896009,20774,0,'goal_reached','01a1e329-4798-7f57-a5d4-8a0e9ec5376a',20774,NULL,'{"goal":"01a1e329-4841-7c5a-a93f-d3b2d0418b2b"}');
INSERT INTO events VALUES(11,X'01a1e84fa4b470c49bfc4c20b1623e11',X'01a1e84fa4b470c49bfc4c203d5fc14a',X'01a220f4ef927854a55ba009d047adf7',11,1794898896052,20774,0,'habit_defined','01a1e84f-a4b4-70c4-9bfc-4c20b1623e11',NULL,NULL,'{"colour":2,"first_day":"2026-11-17","icon":"check","measure":"yes_no","name":"Gym","position":2,"question":"Did you do it?","rest_counts":false,"rule":{"anchor":"2026-11-17","at_most":false,"grace":0,"per":"day","schedule":"every:3","target":1.0}}');
CREATE INDEX events_by_lamport ON events(lamport);
CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is changed'); END;
CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is deleted'); END;
CREATE TRIGGER events_refuse_replace BEFORE INSERT ON events WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'events are append-only: nothing is replaced'); END;
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
CREATE VIEW readable AS
    SELECT seq, kind, habit, date(day * 86400, 'unixepoch') AS day, value, body,
           datetime(recorded_at / 1000 + utc_offset_min * 60, 'unixepoch') AS written_at,
           day < written_day AND NOT ifnull(json_extract(body, '$.timer'), 0) AS written_later
    FROM events;
COMMIT;
PRAGMA user_version = 5;
