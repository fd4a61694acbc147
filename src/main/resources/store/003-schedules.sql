-- What a schedule delivered stays known when the schedule is removed, so that nothing refers to it by a key.

CREATE TABLE schedules (
    id TEXT NOT NULL PRIMARY KEY,
    server TEXT NOT NULL,
    number INTEGER NOT NULL,
    added_by TEXT NOT NULL,
    channel TEXT NOT NULL,
    time TEXT NOT NULL,
    zone TEXT NOT NULL,
    days TEXT NOT NULL,
    topics TEXT NOT NULL,
    level TEXT,
    ping TEXT NOT NULL,
    own_thread BOOLEAN NOT NULL,
    reveal_seconds BIGINT,
    state TEXT NOT NULL,
    skips TEXT NOT NULL,
    since BIGINT NOT NULL,
    UNIQUE (server, number)
);

CREATE TABLE posts (
    number ${identity},
    schedule TEXT NOT NULL,
    day TEXT NOT NULL,
    edition INTEGER NOT NULL,
    channel TEXT NOT NULL,
    asking TEXT,
    claimed_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    message_place TEXT,
    message TEXT,
    reason TEXT,
    detail TEXT,
    UNIQUE (schedule, day, edition)
);
CREATE INDEX posts_claimed ON posts (number) WHERE state = 'CLAIMED';
CREATE INDEX posts_by_asking ON posts (asking) WHERE asking IS NOT NULL;

CREATE TABLE reveals (
    schedule TEXT NOT NULL,
    day TEXT NOT NULL,
    edition INTEGER NOT NULL,
    place TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (schedule, day, edition)
);
CREATE INDEX reveals_by_time ON reveals (due_at);

CREATE TABLE servers (
    server TEXT NOT NULL PRIMARY KEY,
    zone TEXT,
    staff TEXT,
    language TEXT,
    owner TEXT
);

CREATE INDEX askings_by_place ON askings (place, mode, number);

-- Posts name their subject from now on. Quotes within what is said are escaped, so that only the type itself is found.
UPDATE outbox SET errand = REPLACE(errand, '"type":"Post"', '"type":"Post","subject":""');
