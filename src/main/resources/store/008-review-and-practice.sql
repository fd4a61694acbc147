-- What a person remembers of each question, as the attempts and their own ratings have it; buried_until is not.
CREATE TABLE cards (
    person TEXT NOT NULL,
    question TEXT NOT NULL,
    stability DOUBLE PRECISION NOT NULL,
    difficulty DOUBLE PRECISION NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    reviews INTEGER NOT NULL,
    answered_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    buried_until TEXT,
    PRIMARY KEY (person, question)
);
CREATE INDEX cards_due ON cards (person, due_on);

-- Ratings that a person put in the place of the proposed ones.
CREATE TABLE ratings (
    attempt BIGINT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    rating TEXT NOT NULL,
    rated_at BIGINT NOT NULL
);
CREATE INDEX ratings_by_person ON ratings (person);

CREATE TABLE saved_questions (
    number ${identity},
    person TEXT NOT NULL,
    question TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    UNIQUE (person, question)
);

-- The server is empty for what was reported in a direct conversation.
CREATE TABLE reports (
    number ${identity},
    person TEXT NOT NULL,
    question TEXT NOT NULL,
    server TEXT,
    reason TEXT NOT NULL,
    reported_at BIGINT NOT NULL
);
CREATE INDEX reports_by_person ON reports (person, reported_at);

ALTER TABLE preferences ADD COLUMN review_cap INTEGER;

CREATE INDEX attempts_by_question ON attempts (person, question, number);
