-- What people say of their own answers, each time they say it: the places of the key points that were found, and of those
-- that they tick. Nothing else reads it. An answer in an interview may have a follow-up.

CREATE TABLE self_checks (
    number ${identity},
    person TEXT NOT NULL,
    attempt BIGINT NOT NULL,
    asking TEXT NOT NULL,
    question TEXT NOT NULL,
    points INTEGER NOT NULL,
    found TEXT NOT NULL,
    ticked TEXT NOT NULL,
    checked_at BIGINT NOT NULL
);
CREATE INDEX self_checks_by_person ON self_checks (person, attempt, number);

-- Grades within interviews that were stored before there were verdicts, as 005 has it for attempts.
UPDATE interviews SET questions =
    REPLACE(REPLACE(REPLACE(questions,
        '"covered":true', '"verdict":"COVERED"'),
        '"covered":false', '"verdict":"MISSED"'),
        '"gradedBy":', '"remarks":[],"gradedBy":')
    WHERE questions LIKE '%"covered":%';

UPDATE interviews SET questions = REPLACE(questions, '"hinted":', '"followsUp":[],"words":"","hinted":');
