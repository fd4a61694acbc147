package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.attempt.Attempts;
import dev.prepbot.prep.question.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The attempts in a database. */
record SqlAttempts(Sql sql) implements Attempts, Remembers {

    static final String SELECT =
            "SELECT number, person, asking, question, mode, answered_at, zone, answer, grade FROM attempts";

    @Override
    public Attempt append(Attempt attempt) {
        var stored = sql.insert(
                "INSERT INTO attempts (person, asking, question, mode, answered_at, zone, answer, grade, server)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT places.server FROM askings"
                        + " JOIN places ON places.place = askings.place WHERE askings.id = ?))"
                        + " RETURNING number, person, asking, question, mode, answered_at, zone, answer, grade",
                SqlAttempts::attempt,
                attempt.person().toString(),
                attempt.asking().value(),
                attempt.question().value(),
                attempt.mode().name(),
                Moments.number(attempt.at()),
                attempt.zone().getId(),
                attempt.answer(),
                GradeJson.write(attempt.grade()),
                attempt.asking().value());
        new SqlMarks(sql).add(stored);
        return stored;
    }

    @Override
    public Optional<Attempt> find(PersonId person, long id) {
        return sql.find(SELECT + " WHERE number = ? AND person = ?", SqlAttempts::attempt, id, person.toString());
    }

    @Override
    public List<Attempt> of(PersonId person) {
        return sql.list(SELECT + " WHERE person = ? ORDER BY number", SqlAttempts::attempt, person.toString());
    }

    @Override
    public Set<LocalDate> days(PersonId person, Instant since) {
        return Set.copyOf(sql.list(
                "SELECT answered_at, zone FROM attempts WHERE person = ? AND answered_at >= ?",
                row -> LocalDate.ofInstant(Moments.read(row, "answered_at"), ZoneId.of(row.getString("zone"))),
                person.toString(),
                Moments.number(since)));
    }

    @Override
    public Map<LocalDate, Integer> questionsByDay(PersonId person, LocalDate since) {
        return new SqlMarks(sql).questionsByDay(person, since);
    }

    @Override
    public List<Attempt> at(AskingId asking) {
        return sql.list(SELECT + " WHERE asking = ? ORDER BY number", SqlAttempts::attempt, asking.value());
    }

    @Override
    public List<Attempt> at(AskingId asking, PersonId person) {
        return sql.list(
                SELECT + " WHERE person = ? AND asking = ? ORDER BY number",
                SqlAttempts::attempt,
                person.toString(),
                asking.value());
    }

    @Override
    public String name() {
        return "attempts";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT answered_at, zone, question, mode, asking, answer, grade FROM attempts WHERE person = ? ORDER BY number",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM attempts WHERE person = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change("UPDATE attempts SET server = '' WHERE server = ?", server.toString());
    }

    static Attempt attempt(ResultSet row) throws SQLException {
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
