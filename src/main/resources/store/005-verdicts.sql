-- A key point has one of four verdicts, no longer covered or not; an answer may have remarks. Names within a text have their
-- quotation marks escaped, so that only the grade's own names are met.
UPDATE attempts SET grade =
    REPLACE(REPLACE(REPLACE(grade,
        '"covered":true', '"verdict":"COVERED"'),
        '"covered":false', '"verdict":"MISSED"'),
        '"gradedBy":', '"remarks":[],"gradedBy":');
