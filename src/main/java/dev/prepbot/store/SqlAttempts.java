package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.attempt.Attempts;
import dev.prepbot.prep.question.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

/** The attempts in a database. */
record SqlAttempts(Sql sql) implements Attempts {

    private static final String SELECT =
            "SELECT number, person, asking, question, mode, answered_at, zone, answer, grade FROM attempts";

    @Override
    public Attempt append(Attempt attempt) {
        return sql.insert(
                "INSERT INTO attempts (person, asking, question, mode, answered_at, zone, answer, grade)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " RETURNING number, person, asking, question, mode, answered_at, zone, answer, grade",
                SqlAttempts::attempt,
                attempt.person().toString(),
                attempt.asking().value(),
                attempt.question().value(),
                attempt.mode().name(),
                Moments.number(attempt.at()),
                attempt.zone().getId(),
                attempt.answer(),
                GradeJson.write(attempt.grade()));
    }

    @Override
    public List<Attempt> of(PersonId person) {
        return sql.list(SELECT + " WHERE person = ? ORDER BY number", SqlAttempts::attempt, person.toString());
    }

    @Override
    public List<Attempt> at(AskingId asking, PersonId person) {
        return sql.list(
                SELECT + " WHERE person = ? AND asking = ? ORDER BY number",
                SqlAttempts::attempt,
                person.toString(),
                asking.value());
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getLong("number"),
                PersonId.of(row.getString("person")),
                new AskingId(row.getString("asking")),
                new QuestionId(row.getString("question")),
                Mode.valueOf(row.getString("mode")),
                Moments.read(row, "answered_at"),
                ZoneId.of(row.getString("zone")),
                row.getString("answer"),
                GradeJson.read(row.getString("grade")));
    }
}
