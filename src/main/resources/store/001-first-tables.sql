-- Moments are microseconds since 1970 in UTC, days are ISO dates, zones are ids, people and places are platform:id.
-- ${identity} is the database's own word for a primary key that counts upwards and uses no number twice.

CREATE TABLE deliveries (
    id TEXT NOT NULL PRIMARY KEY,
    seen_at BIGINT NOT NULL
);
CREATE INDEX deliveries_by_age ON deliveries (seen_at);

CREATE TABLE askings (
    number ${identity},
    id TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL,
    mode TEXT NOT NULL,
    place TEXT NOT NULL,
    wish TEXT NOT NULL,
    only_for TEXT,
    asked_at BIGINT NOT NULL
);
CREATE INDEX askings_by_person ON askings (only_for, mode, asked_at) WHERE only_for IS NOT NULL;

CREATE TABLE dailies (
    place TEXT NOT NULL,
    day TEXT NOT NULL,
    asking TEXT NOT NULL REFERENCES askings (id),
    PRIMARY KEY (place, day)
);

CREATE TABLE attempts (
    number ${identity},
    person TEXT NOT NULL,
    asking TEXT NOT NULL,
    question TEXT NOT NULL,
    mode TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    zone TEXT NOT NULL,
    answer TEXT NOT NULL,
    grade TEXT NOT NULL
);
CREATE INDEX attempts_by_person ON attempts (person, asking);

CREATE TABLE streaks (
    person TEXT NOT NULL PRIMARY KEY,
    running INTEGER NOT NULL,
    longest INTEGER NOT NULL,
    last_day TEXT,
    last_zone TEXT,
    CHECK ((last_day IS NULL) = (last_zone IS NULL))
);

CREATE TABLE preferences (
    person TEXT NOT NULL PRIMARY KEY,
    zone TEXT,
    level TEXT,
    topics TEXT NOT NULL,
    language TEXT
);

CREATE TABLE drafts (
    person TEXT NOT NULL,
    asking TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (person, asking)
);

CREATE TABLE outbox (
    number ${identity},
    id TEXT NOT NULL UNIQUE,
    for_whom TEXT,
    errand TEXT NOT NULL,
    held BOOLEAN NOT NULL DEFAULT FALSE,
    created_at BIGINT NOT NULL
);
CREATE INDEX outbox_held ON outbox (for_whom) WHERE held;
