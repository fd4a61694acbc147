package dev.prepbot.store;

import static java.util.stream.Collectors.joining;

import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.daily.How;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Schedule;
import dev.prepbot.prep.daily.ScheduleId;
import dev.prepbot.prep.daily.Schedules;
import dev.prepbot.prep.daily.Standing;
import dev.prepbot.prep.daily.What;
import dev.prepbot.prep.daily.When;
import dev.prepbot.prep.daily.Where;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The schedules in a database; days, topics and dates are names with a space between. */
record SqlSchedules(Sql sql) implements Schedules, Remembers {

    private static final String SELECT = "SELECT id, server, number, added_by, channel, time, zone, days, topics,"
            + " level, ping, own_thread, reveal_seconds, state, skips, since FROM schedules";

    @Override
    public Optional<Listed> find(ScheduleId id) {
        return sql.find(SELECT + " WHERE id = ?", SqlSchedules::listed, id.value());
    }

    @Override
    public List<Listed> of(ServerId server) {
        return sql.list(SELECT + " WHERE server = ? ORDER BY number", SqlSchedules::listed, server.toString());
    }

    @Override
    public List<Schedule> active() {
        return sql.list(
                SELECT + " WHERE state = ? AND server NOT IN (SELECT server FROM stays WHERE left_at IS NOT NULL)"
                        + " ORDER BY server, number",
                SqlSchedules::schedule,
                Standing.State.ACTIVE.name());
    }

    @Override
    public Listed add(Schedule schedule, PersonId by) {
        int number = sql.find(
                        "SELECT COALESCE(MAX(number), 0) + 1 FROM schedules WHERE server = ?",
                        row -> row.getInt(1),
                        schedule.where().server().toString())
                .orElseThrow();
        sql.change(
                "INSERT INTO schedules (id, server, number, added_by, channel, time, zone, days, topics, level, ping,"
                        + " own_thread, reveal_seconds, state, skips, since)"
                        + " VALUES (?, ?, ?, ?, '', '', '', '', '', NULL, '', FALSE, NULL, '', '', 0)",
                schedule.id().value(),
                schedule.where().server().toString(),
                number,
                by.toString());
        put(schedule);
        return new Listed(number, Optional.of(by), schedule);
    }

    @Override
    public void put(Schedule schedule) {
        new SqlPlaces(sql).note(schedule.where().channel(), schedule.where().server());
        sql.change(
                "UPDATE schedules SET channel = ?, time = ?, zone = ?, days = ?, topics = ?, level = ?, ping = ?,"
                        + " own_thread = (? = 1), reveal_seconds = ?, state = ?, skips = ?, since = ? WHERE id = ?",
                schedule.where().channel().toString(),
                schedule.when().time().toString(),
                schedule.when().zone().getId(),
                written(schedule.when().days(), DayOfWeek::name),
                written(schedule.what().topics(), Topic::slug),
                schedule.what().level().map(Level::slug),
                StoredJson.write(schedule.how().ping()),
                schedule.how().ownThread() ? 1 : 0,
                schedule.how().revealAfter().map(Duration::toSeconds),
                schedule.standing().state().name(),
                written(schedule.standing().skips(), LocalDate::toString),
                Moments.number(schedule.standing().since()),
                schedule.id().value());
    }

    @Override
    public void remove(ScheduleId id) {
        sql.change("DELETE FROM schedules WHERE id = ?", id.value());
    }

    @Override
    public String name() {
        return "schedules";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT id, server, number, channel, ping FROM schedules WHERE added_by = ? OR ping LIKE ? ESCAPE '\\' ORDER BY server, number",
                person.toString(),
                StoredJson.holding(person));
    }

    @Override
    public void erase(PersonId person) {
        sql.change("UPDATE schedules SET added_by = '' WHERE added_by = ?", person.toString());
        sql.list(SELECT + " WHERE ping LIKE ? ESCAPE '\\'", SqlSchedules::schedule, StoredJson.holding(person))
                .forEach(schedule -> put(schedule.posting(schedule.how().without(person))));
    }

    @Override
    public void erase(ServerId server) {
        var own = " WHERE schedule IN (SELECT id FROM schedules WHERE server = ?)";
        sql.change("DELETE FROM reveals" + own, server.toString());
        sql.change(
                "DELETE FROM posts" + own + " OR channel IN (SELECT place FROM places WHERE server = ?)",
                server.toString(),
                server.toString());
        sql.change("DELETE FROM schedules WHERE server = ?", server.toString());
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(row.getInt("number"), addedBy(row), schedule(row));
    }

    private static Optional<PersonId> addedBy(ResultSet row) throws SQLException {
        return Optional.of(row.getString("added_by"))
                .filter(by -> !by.isEmpty())
                .map(PersonId::of);
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        var reveal = row.getLong("reveal_seconds");
        var revealAfter = row.wasNull() ? Optional.<Duration>empty() : Optional.of(Duration.ofSeconds(reveal));
        return new Schedule(
                new ScheduleId(row.getString("id")),
                new Where(ServerId.of(row.getString("server")), PlaceId.of(row.getString("channel"))),
                new When(
                        LocalTime.parse(row.getString("time")),
                        ZoneId.of(row.getString("zone")),
                        read(row.getString("days"), DayOfWeek::valueOf)),
                new What(
                        read(row.getString("topics"), Topic::new),
                        Optional.ofNullable(row.getString("level")).flatMap(slug -> Slug.find(Level.class, slug))),
                new How(StoredJson.read(row.getString("ping"), Ping.class), row.getBoolean("own_thread"), revealAfter),
                new Standing(
                        Standing.State.valueOf(row.getString("state")),
                        read(row.getString("skips"), LocalDate::parse),
                        Moments.read(row, "since")));
    }

    private static <T extends Comparable<? super T>> String written(Collection<T> values, Function<T, String> name) {
        return values.stream().sorted().map(name).collect(joining(" "));
    }

    private static <T> Set<T> read(String names, Function<String, T> value) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(value)
                .collect(Collectors.toSet());
    }
}
