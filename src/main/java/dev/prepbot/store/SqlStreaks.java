package dev.prepbot.store;

import static java.util.stream.Collectors.joining;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.streak.Aid;
import dev.prepbot.prep.streak.Aid.Lost;
import dev.prepbot.prep.streak.Day;
import dev.prepbot.prep.streak.DaysOff;
import dev.prepbot.prep.streak.Streak;
import dev.prepbot.prep.streak.StreakRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The streaks in a database; questions are ids with a space between. */
record SqlStreaks(Sql sql) implements StreakRecords, Remembers {

    static final String COLUMNS = "running, longest, last_day, last_zone, answers, freezes, repaired_in,"
            + " lost_days, lost_until, lost_answered";

    @Override
    public Streak of(PersonId person) {
        return sql.find("SELECT " + COLUMNS + " FROM streaks WHERE person = ?", SqlStreaks::streak, person.toString())
                .orElse(Streak.NONE)
                .with(new SqlDaysOff(sql).of(person));
    }

    @Override
    public void put(PersonId person, Streak streak) {
        var lost = streak.aid().lost();
        sql.change(
                "INSERT INTO streaks (person, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (person) DO UPDATE SET running = excluded.running,"
                        + " longest = excluded.longest, last_day = excluded.last_day, last_zone = excluded.last_zone,"
                        + " answers = excluded.answers, freezes = excluded.freezes,"
                        + " repaired_in = excluded.repaired_in, lost_days = excluded.lost_days,"
                        + " lost_until = excluded.lost_until, lost_answered = excluded.lost_answered",
                person.toString(),
                streak.current(),
                streak.longest(),
                streak.last().map(day -> day.date().toString()),
                streak.last().map(day -> day.zone().getId()),
                streak.answers(),
                streak.aid().freezes(),
                streak.aid().repaired().map(YearMonth::toString),
                lost.map(Lost::days),
                lost.map(one -> Moments.number(one.until())),
                lost.map(SqlStreaks::answered));
    }

    @Override
    public void rest(PersonId person, DaysOff.Setting setting) {
        new SqlDaysOff(sql).append(person, setting);
    }

    @Override
    public String name() {
        return "streak";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT running, longest, last_day, last_zone, freezes, repaired_in, lost_days FROM streaks"
                        + " WHERE person = ?",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM streaks WHERE person = ?", person.toString());
    }

    /** A streak by its columns, without days off. */
    static Streak streak(ResultSet row) throws SQLException {
        var zone = Optional.ofNullable(row.getString("last_zone"));
        var date = Optional.ofNullable(row.getString("last_day"));
        return new Streak(
                row.getInt("running"),
                row.getInt("longest"),
                date.flatMap(day -> zone.map(in -> new Day(LocalDate.parse(day), ZoneId.of(in)))),
                new Aid(
                        row.getInt("freezes"),
                        lost(row),
                        Optional.ofNullable(row.getString("repaired_in")).map(YearMonth::parse)),
                DaysOff.NONE,
                row.getLong("answers"));
    }

    private static Optional<Lost> lost(ResultSet row) throws SQLException {
        var answered = row.getString("lost_answered");
        return answered == null
                ? Optional.empty()
                : Optional.of(new Lost(
                        row.getInt("lost_days"),
                        Moments.read(row, "lost_until"),
                        Arrays.stream(answered.split(" "))
                                .filter(id -> !id.isEmpty())
                                .map(QuestionId::new)
                                .collect(Collectors.toSet())));
    }

    private static String answered(Lost lost) {
        return lost.answered().stream().map(QuestionId::value).sorted().collect(joining(" "));
    }
}
