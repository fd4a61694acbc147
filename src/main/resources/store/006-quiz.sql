-- A place has at most one quiz for everyone that is running, a person at most one alone: one that has a time that is up.
-- What a quiz shows in its message is noted as its state and how many have voted, so that it is changed only if it differs.

CREATE TABLE quizzes (
    number ${identity},
    id TEXT NOT NULL UNIQUE,
    host TEXT,
    place TEXT NOT NULL,
    server TEXT,
    locale TEXT NOT NULL,
    mode TEXT NOT NULL,
    rounds INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    state TEXT NOT NULL,
    held TEXT,
    held_until BIGINT,
    left_micros BIGINT,
    round INTEGER NOT NULL,
    why TEXT,
    due_at BIGINT,
    silent INTEGER NOT NULL,
    page INTEGER NOT NULL,
    standing TEXT NOT NULL,
    message_place TEXT,
    message TEXT,
    shows TEXT NOT NULL DEFAULT '',
    changed_at BIGINT NOT NULL DEFAULT 0,
    started_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX quizzes_running ON quizzes (place) WHERE due_at IS NOT NULL AND mode = 'channel';
CREATE UNIQUE INDEX quizzes_alone ON quizzes (host) WHERE due_at IS NOT NULL AND mode = 'solo';
CREATE INDEX quizzes_due ON quizzes (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX quizzes_shown ON quizzes (message) WHERE message IS NOT NULL;
CREATE INDEX quizzes_by_place ON quizzes (place, number);
CREATE INDEX quizzes_by_host ON quizzes (host, number) WHERE host IS NOT NULL;
CREATE INDEX quizzes_by_server ON quizzes (server) WHERE server IS NOT NULL;

CREATE TABLE quiz_rounds (
    quiz TEXT NOT NULL REFERENCES quizzes (id),
    round INTEGER NOT NULL,
    question TEXT NOT NULL,
    topic TEXT NOT NULL,
    level TEXT NOT NULL,
    answer INTEGER NOT NULL,
    asked TEXT NOT NULL,
    PRIMARY KEY (quiz, round)
);

-- What a vote earned is known when its round is over.
CREATE TABLE quiz_votes (
    quiz TEXT NOT NULL REFERENCES quizzes (id),
    round INTEGER NOT NULL,
    person TEXT NOT NULL,
    choice INTEGER NOT NULL,
    voted_at BIGINT NOT NULL,
    correct INTEGER,
    points INTEGER,
    PRIMARY KEY (quiz, round, person)
);
CREATE INDEX quiz_votes_by_person ON quiz_votes (person, voted_at);
