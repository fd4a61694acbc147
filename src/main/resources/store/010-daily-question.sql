-- What a channel is about, and which answers to its question of the day may be shown to all when it is revealed.

CREATE TABLE tracks (
    place TEXT NOT NULL PRIMARY KEY,
    topics TEXT NOT NULL,
    level TEXT
);

CREATE TABLE shared_answers (
    asking TEXT NOT NULL,
    person TEXT NOT NULL,
    attempt BIGINT NOT NULL,
    shared_at BIGINT NOT NULL,
    PRIMARY KEY (asking, person)
);
CREATE INDEX attempts_by_asking ON attempts (asking);
