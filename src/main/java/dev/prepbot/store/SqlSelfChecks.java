package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.SelfCheck;
import dev.prepbot.prep.attempt.SelfChecks;
import dev.prepbot.prep.question.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The self-checks in a database. */
record SqlSelfChecks(Sql sql) implements SelfChecks, Remembers {

    private static final String SELECT =
            "SELECT number, person, attempt, asking, question, points, found, ticked, checked_at FROM self_checks";

    @Override
    public void append(SelfCheck check) {
        sql.change(
                "INSERT INTO self_checks (person, attempt, asking, question, points, found, ticked, checked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                check.person().toString(),
                check.answer().attempt(),
                check.answer().asking().value(),
                check.answer().question().value(),
                check.points(),
                places(check.found()),
                places(check.ticked()),
                Moments.number(check.at()));
    }

    @Override
    public Optional<SelfCheck> latest(PersonId person, long attempt) {
        return sql.find(
                SELECT + " WHERE person = ? AND attempt = ? ORDER BY number DESC LIMIT 1",
                SqlSelfChecks::check,
                person.toString(),
                attempt);
    }

    @Override
    public Optional<SelfCheck> latest(PersonId person, AskingId asking) {
        return sql.find(
                SELECT + " WHERE person = ? AND asking = ? ORDER BY attempt DESC, number DESC LIMIT 1",
                SqlSelfChecks::check,
                person.toString(),
                asking.value());
    }

    @Override
    public List<SelfCheck> latest(PersonId person) {
        return sql.list(
                SELECT + " WHERE number IN (SELECT MAX(number) FROM self_checks WHERE person = ? GROUP BY attempt)"
                        + " ORDER BY attempt",
                SqlSelfChecks::check,
                person.toString());
    }

    @Override
    public String name() {
        return "self-checks";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT checked_at, question, asking, points, found, ticked FROM self_checks WHERE person = ? ORDER BY number",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM self_checks WHERE person = ?", person.toString());
    }

    private static SelfCheck check(ResultSet row) throws SQLException {
        return new SelfCheck(
                PersonId.of(row.getString("person")),
                new SelfCheck.Answer(
                        row.getLong("attempt"),
                        new AskingId(row.getString("asking")),
                        new QuestionId(row.getString("question"))),
                row.getInt("points"),
                places(row.getString("found")),
                places(row.getString("ticked")),
                Moments.read(row, "checked_at"));
    }

    private static String places(Set<Integer> places) {
        return places.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Set<Integer> places(String written) {
        return Stream.of(written.split(" ", -1))
                .filter(place -> !place.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
