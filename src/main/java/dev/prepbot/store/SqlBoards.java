package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.board.Boards;
import dev.prepbot.prep.board.Membership;
import dev.prepbot.prep.board.Period.Window;
import dev.prepbot.prep.board.Score;
import dev.prepbot.prep.question.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The boards in a database. */
record SqlBoards(Sql sql) implements Boards, Remembers {

    private static final String MEMBERSHIP = "boards.person, boards.name, boards.alias, boards.joined_at";

    @Override
    public Optional<Membership> find(ServerId server, PersonId person) {
        return sql.find(
                "SELECT " + MEMBERSHIP + " FROM boards WHERE server = ? AND person = ?",
                SqlBoards::membership,
                server.toString(),
                person.toString());
    }

    @Override
    public void join(ServerId server, Membership membership) {
        sql.change(
                "INSERT INTO boards (server, person, name, alias, joined_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (server, person) DO UPDATE SET name = excluded.name, alias = excluded.alias",
                server.toString(),
                membership.person().toString(),
                membership.name(),
                membership.alias(),
                Moments.number(membership.since()));
    }

    @Override
    public boolean leave(ServerId server, PersonId person) {
        return sql.change("DELETE FROM boards WHERE server = ? AND person = ?", server.toString(), person.toString())
                == 1;
    }

    @Override
    public List<ServerId> of(PersonId person) {
        return sql.list(
                "SELECT server FROM boards WHERE person = ? ORDER BY server",
                row -> ServerId.of(row.getString(1)),
                person.toString());
    }

    @Override
    public boolean taken(ServerId server, int alias) {
        return sql.find("SELECT 1 FROM boards WHERE server = ? AND alias = ?", row -> true, server.toString(), alias)
                .isPresent();
    }

    /** Marks without a server were made in a direct conversation. */
    @Override
    public List<Score> scores(ServerId server, Window window, Optional<Set<QuestionId>> only) {
        var values = new ArrayList<Object>(List.of(
                server.toString(),
                server.toString(),
                Moments.number(window.from()),
                window.until().map(Moments::number).orElse(Long.MAX_VALUE)));
        only.ifPresent(some -> some.forEach(question -> values.add(question.value())));
        values.add(server.toString());
        return sql.list(
                "SELECT " + MEMBERSHIP + ", COALESCE(sums.points, 0) AS points FROM boards LEFT JOIN ("
                        + "SELECT person, SUM(points) AS points FROM ("
                        + "SELECT marks.person, marks.points, ROW_NUMBER() OVER"
                        + " (PARTITION BY marks.person, marks.question ORDER BY marks.attempt) AS time"
                        + " FROM boards JOIN marks ON marks.person = boards.person"
                        + " WHERE boards.server = ? AND (marks.server = ? OR marks.server IS NULL)"
                        + " AND marks.answered_at >= ? AND marks.answered_at < ?"
                        + only.map(SqlBoards::among).orElse("")
                        + ") AS times WHERE time = 1 GROUP BY person"
                        + ") AS sums ON sums.person = boards.person"
                        + " WHERE boards.server = ? AND NOT EXISTS (SELECT 1 FROM members WHERE"
                        + " members.person = boards.person AND members.server = boards.server"
                        + " AND members.left_at IS NOT NULL)",
                row -> new Score(membership(row), row.getInt("points")),
                values.toArray());
    }

    private static String among(Set<QuestionId> questions) {
        return questions.isEmpty()
                ? " AND 1 = 0"
                : " AND marks.question IN (" + String.join(", ", Collections.nCopies(questions.size(), "?")) + ")";
    }

    @Override
    public String name() {
        return "boards";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT server, name, alias, joined_at FROM boards WHERE person = ? ORDER BY server",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM boards WHERE person = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change("DELETE FROM boards WHERE server = ?", server.toString());
    }

    private static Membership membership(ResultSet row) throws SQLException {
        int number = row.getInt("alias");
        var alias = row.wasNull() ? Optional.<Integer>empty() : Optional.of(number);
        return new Membership(
                PersonId.of(row.getString("person")), row.getString("name"), alias, Moments.read(row, "joined_at"));
    }
}
