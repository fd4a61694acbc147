-- What bridges missed days, the days off as they were set in the course of time, and who is reminded of what.

ALTER TABLE streaks ADD COLUMN answers BIGINT NOT NULL DEFAULT 0;
ALTER TABLE streaks ADD COLUMN freezes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE streaks ADD COLUMN repaired_in TEXT;
ALTER TABLE streaks ADD COLUMN lost_days INTEGER;
ALTER TABLE streaks ADD COLUMN lost_until BIGINT;
ALTER TABLE streaks ADD COLUMN lost_answered TEXT;
UPDATE streaks SET answers = (SELECT COUNT(*) FROM attempts WHERE attempts.person = streaks.person),
    freezes = CASE WHEN running >= 14 THEN 2 WHEN running >= 7 THEN 1 ELSE 0 END;

-- A vacation is its first and its last date.
CREATE TABLE days_off (
    number ${identity},
    person TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    weekly TEXT NOT NULL,
    away_first TEXT,
    away_last TEXT,
    CHECK ((away_first IS NULL) = (away_last IS NULL))
);
CREATE INDEX days_off_by_person ON days_off (person, number);

-- At most one reminder for a local date: the last one that has it is what is claimed.
CREATE TABLE reminders (
    person TEXT NOT NULL PRIMARY KEY,
    daily TEXT,
    streak INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    quiet_from TEXT NOT NULL,
    quiet_to TEXT NOT NULL,
    zone TEXT NOT NULL,
    locale TEXT NOT NULL,
    reminded_on TEXT,
    snoozed_on TEXT,
    snooze_at BIGINT,
    state TEXT NOT NULL,
    next_at BIGINT
);
CREATE INDEX reminders_due ON reminders (next_at) WHERE next_at IS NOT NULL;

-- What is told to a person names its subject from now on. Quotes within what is said are escaped, so that only the type
-- itself is found.
UPDATE outbox SET errand = REPLACE(errand, '"type":"Tell"', '"type":"Tell","subject":""');
