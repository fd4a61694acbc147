-- Where the bot is, which places belong to which server, who was met there, and how old drafts are.

CREATE TABLE stays (
    server TEXT NOT NULL PRIMARY KEY,
    introduced BOOLEAN NOT NULL,
    left_at BIGINT
);
CREATE INDEX stays_over ON stays (left_at) WHERE left_at IS NOT NULL;

CREATE TABLE places (
    place TEXT NOT NULL PRIMARY KEY,
    server TEXT NOT NULL,
    greeted BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX places_by_server ON places (server);

CREATE TABLE members (
    person TEXT NOT NULL,
    server TEXT NOT NULL,
    checked_at BIGINT NOT NULL,
    left_at BIGINT,
    PRIMARY KEY (person, server)
);
CREATE INDEX members_by_server ON members (server);

CREATE TABLE homes (
    person TEXT NOT NULL PRIMARY KEY,
    opened_at BIGINT NOT NULL
);

INSERT INTO places (place, server) SELECT channel, MIN(server) FROM schedules WHERE channel <> '' GROUP BY channel;
INSERT INTO places (place, server)
    SELECT staff, MIN(server) FROM servers
    WHERE staff IS NOT NULL AND staff NOT IN (SELECT place FROM places) GROUP BY staff;

-- Counted from the first look after a draft was kept; empty until then.
ALTER TABLE drafts ADD COLUMN kept_at BIGINT;
CREATE INDEX drafts_by_age ON drafts (kept_at);
CREATE INDEX attempts_by_day ON attempts (person, answered_at);
