package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.reminder.Progress;
import dev.prepbot.prep.reminder.Quiet;
import dev.prepbot.prep.reminder.Reminders;
import dev.prepbot.prep.reminder.Reminding;
import dev.prepbot.prep.reminder.Wishes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The reminders in a database. */
record SqlReminders(Sql sql) implements Reminders, Remembers {

    private static final String COLUMNS = "person, daily, streak, reviews, quiet_from, quiet_to, zone, locale,"
            + " reminded_on, snoozed_on, snooze_at, state, next_at";

    @Override
    public Optional<Reminding> of(PersonId person) {
        return sql.find(
                "SELECT " + COLUMNS + " FROM reminders WHERE person = ?", SqlReminders::reminding, person.toString());
    }

    @Override
    public void put(Reminding reminding) {
        erase(reminding.person());
        var wishes = reminding.wishes();
        var progress = reminding.progress();
        sql.change(
                "INSERT INTO reminders (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                reminding.person().toString(),
                wishes.daily().map(LocalTime::toString),
                wishes.streak() ? 1 : 0,
                wishes.reviews() ? 1 : 0,
                wishes.quiet().from().toString(),
                wishes.quiet().to().toString(),
                reminding.zone().getId(),
                reminding.locale().toLanguageTag(),
                progress.reminded().map(LocalDate::toString),
                progress.snoozed().map(LocalDate::toString),
                progress.snooze().map(Moments::number),
                progress.state().name(),
                reminding.next().map(Moments::number));
    }

    @Override
    public List<PersonId> due(Instant now, int most) {
        return sql.list(
                "SELECT person FROM reminders WHERE next_at <= ? ORDER BY next_at LIMIT ?",
                row -> PersonId.of(row.getString(1)),
                Moments.number(now),
                most);
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT daily, streak, reviews, quiet_from, quiet_to, zone, locale, reminded_on, snoozed_on, state"
                        + " FROM reminders WHERE person = ?",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM reminders WHERE person = ?", person.toString());
    }

    private static Reminding reminding(ResultSet row) throws SQLException {
        return new Reminding(
                PersonId.of(row.getString("person")),
                new Wishes(
                        Optional.ofNullable(row.getString("daily")).map(LocalTime::parse),
                        row.getInt("streak") == 1,
                        row.getInt("reviews") == 1,
                        new Quiet(
                                LocalTime.parse(row.getString("quiet_from")),
                                LocalTime.parse(row.getString("quiet_to")))),
                ZoneId.of(row.getString("zone")),
                Locale.forLanguageTag(row.getString("locale")),
                new Progress(
                        Optional.ofNullable(row.getString("reminded_on")).map(LocalDate::parse),
                        Optional.ofNullable(row.getString("snoozed_on")).map(LocalDate::parse),
                        moment(row, "snooze_at"),
                        Progress.State.valueOf(row.getString("state"))),
                moment(row, "next_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? Optional.empty() : Optional.of(Moments.read(row, column));
    }
}
