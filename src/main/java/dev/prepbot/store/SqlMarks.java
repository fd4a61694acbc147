package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.board.Points;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each attempt in earnest counts for: a view over the attempts, narrow enough to be summed up for a board. */
record SqlMarks(Sql sql) implements Remembers {

    /** Marks an attempt that has just been stored, if it was in earnest. */
    void add(Attempt stored) {
        if (!stored.grade().inEarnest()) {
            return;
        }
        sql.change(
                "INSERT INTO marks (attempt, person, server, question, answered_at, day, points)"
                        + " SELECT number, person, server, question, answered_at, ?, ? FROM attempts WHERE number = ?",
                LocalDate.ofInstant(stored.at(), stored.zone()).toString(),
                Points.of(stored.grade()),
                stored.id());
    }

    Map<LocalDate, Integer> questionsByDay(PersonId person, LocalDate since) {
        return sql
                .list(
                        "SELECT day, COUNT(DISTINCT question) FROM marks WHERE person = ? AND day >= ? GROUP BY day",
                        row -> Map.entry(LocalDate.parse(row.getString(1)), row.getInt(2)),
                        person.toString(),
                        since.toString())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public String name() {
        return "marks";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT answered_at, day, server, question, points FROM marks WHERE person = ? ORDER BY attempt",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM marks WHERE person = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change("UPDATE marks SET server = '' WHERE server = ?", server.toString());
    }
}
