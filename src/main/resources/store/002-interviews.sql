-- A person has at most one interview that is running, which is one that has a time at which it is up.

CREATE TABLE interviews (
    number ${identity},
    id TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    asked_from TEXT NOT NULL,
    locale TEXT NOT NULL,
    stage TEXT NOT NULL,
    level TEXT NOT NULL,
    wanted INTEGER NOT NULL,
    venue TEXT NOT NULL,
    place TEXT,
    state TEXT NOT NULL,
    asked_index INTEGER,
    why TEXT,
    started_at BIGINT NOT NULL,
    touched_at BIGINT NOT NULL,
    due_at BIGINT,
    questions TEXT NOT NULL
);
CREATE UNIQUE INDEX interviews_running ON interviews (person) WHERE due_at IS NOT NULL;
CREATE INDEX interviews_due ON interviews (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX interviews_by_place ON interviews (place) WHERE place IS NOT NULL;
CREATE INDEX interviews_by_person ON interviews (person, state, number);
