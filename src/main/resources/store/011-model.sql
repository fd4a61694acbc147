-- To which host the admins of a server let answers go, and a person theirs; no row where nobody said anything, no host
-- where they refused.
CREATE TABLE model_consents (
    server TEXT NOT NULL PRIMARY KEY,
    host TEXT,
    said_at BIGINT NOT NULL
);
CREATE TABLE model_choices (
    person TEXT NOT NULL PRIMARY KEY,
    host TEXT,
    said_at BIGINT NOT NULL
);

-- Answers that a model was asked to read. A person who is forgotten still counts for the server's day, without a name.
CREATE TABLE model_uses (
    delivery TEXT NOT NULL PRIMARY KEY,
    person TEXT,
    person_day TEXT NOT NULL,
    server TEXT,
    server_day TEXT,
    used_at BIGINT NOT NULL
);
CREATE INDEX model_uses_by_person ON model_uses (person, person_day);
CREATE INDEX model_uses_by_server ON model_uses (server, server_day);
CREATE INDEX model_uses_by_age ON model_uses (used_at);
