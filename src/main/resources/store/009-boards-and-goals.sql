-- An attempt knows the server in which its question was asked: none in a direct conversation, an empty text where the
-- server has been forgotten. Marks are a view over the attempts in earnest, made anew at the start for attempts without.

ALTER TABLE attempts ADD COLUMN server TEXT;
UPDATE attempts SET server =
    (SELECT places.server FROM askings JOIN places ON places.place = askings.place WHERE askings.id = attempts.asking);
CREATE INDEX attempts_by_server ON attempts (server) WHERE server IS NOT NULL;

CREATE TABLE marks (
    attempt BIGINT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    server TEXT,
    question TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    day TEXT NOT NULL,
    points INTEGER NOT NULL
);
CREATE INDEX marks_by_person ON marks (person, answered_at, question, attempt, server, points);
CREATE INDEX marks_by_server ON marks (server) WHERE server IS NOT NULL;
CREATE INDEX marks_by_day ON marks (person, day, question);

CREATE TABLE boards (
    server TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    alias INTEGER,
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (server, person)
);
CREATE INDEX boards_by_person ON boards (person);

CREATE TABLE goals (
    person TEXT NOT NULL PRIMARY KEY,
    days_a_week INTEGER,
    questions_a_day INTEGER
);
