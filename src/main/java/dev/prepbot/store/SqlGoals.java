package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.goal.Goal;
import dev.prepbot.prep.goal.Goals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goals in a database. */
record SqlGoals(Sql sql) implements Goals, Remembers {

    @Override
    public Optional<Goal> of(PersonId person) {
        return sql.find(
                "SELECT days_a_week, questions_a_day FROM goals WHERE person = ?",
                row -> new Goal(number(row, "days_a_week"), number(row, "questions_a_day")),
                person.toString());
    }

    @Override
    public void put(PersonId person, Goal goal) {
        sql.change(
                "INSERT INTO goals (person, days_a_week, questions_a_day) VALUES (?, ?, ?) ON CONFLICT (person)"
                        + " DO UPDATE SET days_a_week = excluded.days_a_week, questions_a_day = excluded.questions_a_day",
                person.toString(),
                goal.daysAWeek(),
                goal.questionsADay());
    }

    @Override
    public boolean remove(PersonId person) {
        return sql.change("DELETE FROM goals WHERE person = ?", person.toString()) == 1;
    }

    @Override
    public String name() {
        return "goal";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(sql, "SELECT days_a_week, questions_a_day FROM goals WHERE person = ?", person.toString());
    }

    @Override
    public void erase(PersonId person) {
        remove(person);
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
