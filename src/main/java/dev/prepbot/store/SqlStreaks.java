package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.streak.Streak;
import dev.prepbot.prep.streak.StreakRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The streaks in a database. */
record SqlStreaks(Sql sql) implements StreakRecords, Remembers {

    @Override
    public Streak of(PersonId person) {
        return sql.find(
                        "SELECT running, longest, last_day, last_zone FROM streaks WHERE person = ?",
                        SqlStreaks::streak,
                        person.toString())
                .orElse(Streak.NONE);
    }

    @Override
    public void put(PersonId person, Streak streak) {
        sql.change(
                "INSERT INTO streaks (person, running, longest, last_day, last_zone) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (person) DO UPDATE SET running = excluded.running,"
                        + " longest = excluded.longest, last_day = excluded.last_day, last_zone = excluded.last_zone",
                person.toString(),
                streak.current(),
                streak.longest(),
                streak.last().map(day -> day.date().toString()),
                streak.last().map(day -> day.zone().getId()));
    }

    @Override
    public String name() {
        return "streak";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql, "SELECT running, longest, last_day, last_zone FROM streaks WHERE person = ?", person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM streaks WHERE person = ?", person.toString());
    }

    static Streak streak(ResultSet row) throws SQLException {
        var zone = Optional.ofNullable(row.getString("last_zone"));
        var date = Optional.ofNullable(row.getString("last_day"));
        return new Streak(
                row.getInt("running"),
                row.getInt("longest"),
                date.flatMap(day -> zone.map(in -> new Streak.Day(LocalDate.parse(day), ZoneId.of(in)))));
    }
}
