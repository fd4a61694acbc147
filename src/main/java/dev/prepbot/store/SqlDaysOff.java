package dev.prepbot.store;

import static java.util.stream.Collectors.joining;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.streak.DaysOff;
import dev.prepbot.prep.streak.DaysOff.Setting;
import dev.prepbot.prep.streak.DaysOff.Vacation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The days off in a database, a row for each time they were set; days are names with a space between. */
record SqlDaysOff(Sql sql) implements Remembers {

    private static final String SELECT = "SELECT person, from_at, weekly, away_first, away_last FROM days_off";

    DaysOff of(PersonId person) {
        return new DaysOff(
                sql.list(SELECT + " WHERE person = ? ORDER BY number", SqlDaysOff::setting, person.toString()));
    }

    /** Everyone's who ever set any. */
    Map<String, DaysOff> all() {
        var all = new HashMap<String, DaysOff>();
        sql.each(
                SELECT + " ORDER BY number",
                row -> all.merge(
                        row.getString("person"),
                        new DaysOff(List.of(setting(row))),
                        (before, one) -> before.then(one.latest())));
        return all;
    }

    void append(PersonId person, Setting setting) {
        sql.change(
                "INSERT INTO days_off (person, from_at, weekly, away_first, away_last) VALUES (?, ?, ?, ?, ?)",
                person.toString(),
                Moments.number(setting.from()),
                setting.weekly().stream().sorted().map(DayOfWeek::name).collect(joining(" ")),
                setting.vacation().map(away -> away.first().toString()),
                setting.vacation().map(away -> away.last().toString()));
    }

    @Override
    public String name() {
        return "days-off";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT from_at, weekly, away_first, away_last FROM days_off WHERE person = ? ORDER BY number",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM days_off WHERE person = ?", person.toString());
    }

    private static Setting setting(ResultSet row) throws SQLException {
        var first = Optional.ofNullable(row.getString("away_first"));
        var last = Optional.ofNullable(row.getString("away_last"));
        return new Setting(
                Moments.read(row, "from_at"),
                Arrays.stream(row.getString("weekly").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                first.flatMap(from -> last.map(to -> new Vacation(LocalDate.parse(from), LocalDate.parse(to)))));
    }
}
