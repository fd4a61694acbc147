package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Askings;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The askings in a database. */
record SqlAskings(Sql sql) implements Askings, Remembers {

    private static final String COLUMNS =
            "askings.id, askings.question, askings.mode, askings.place, askings.wish, askings.only_for, askings.asked_at";

    @Override
    public Optional<Asking> find(AskingId id) {
        return sql.find("SELECT " + COLUMNS + " FROM askings WHERE id = ?", SqlAskings::asking, id.value());
    }

    @Override
    public void add(Asking asking) {
        sql.change(
                "INSERT INTO askings (id, question, mode, place, wish, only_for, asked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                asking.id().value(),
                asking.question().value(),
                asking.mode().name(),
                asking.place().toString(),
                asking.wish().toString(),
                asking.only().map(PersonId::toString),
                Moments.number(asking.at()));
    }

    @Override
    public Optional<Asking> daily(PlaceId place, LocalDate day) {
        return sql.find(
                "SELECT " + COLUMNS + " FROM dailies JOIN askings ON askings.id = dailies.asking"
                        + " WHERE dailies.place = ? AND dailies.day = ?",
                SqlAskings::asking,
                place.toString(),
                day.toString());
    }

    @Override
    public void fixDaily(PlaceId place, LocalDate day, AskingId asking) {
        sql.change(
                "INSERT INTO dailies (place, day, asking) VALUES (?, ?, ?)"
                        + " ON CONFLICT (place, day) DO UPDATE SET asking = excluded.asking",
                place.toString(),
                day.toString(),
                asking.value());
    }

    @Override
    public List<QuestionId> practised(PersonId person) {
        return sql.list(
                "SELECT question FROM askings WHERE only_for = ? AND mode = ? ORDER BY asked_at DESC, number DESC",
                row -> new QuestionId(row.getString(1)),
                person.toString(),
                Mode.PRACTICE.name());
    }

    @Override
    public List<QuestionId> askedAlone(PersonId person) {
        return sql.list(
                "SELECT question FROM askings WHERE only_for = ? ORDER BY asked_at DESC, number DESC",
                row -> new QuestionId(row.getString(1)),
                person.toString());
    }

    @Override
    public Set<QuestionId> askedAloneSince(PersonId person, Instant since) {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT question FROM askings WHERE only_for = ? AND asked_at >= ?",
                row -> new QuestionId(row.getString(1)),
                person.toString(),
                Moments.number(since)));
    }

    @Override
    public String name() {
        return "askings";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT id, asked_at, question, mode, place, wish FROM askings WHERE only_for = ? ORDER BY number",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change(
                "DELETE FROM dailies WHERE asking IN (SELECT id FROM askings WHERE only_for = ?)", person.toString());
        sql.change("DELETE FROM askings WHERE only_for = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change("DELETE FROM dailies WHERE place IN (SELECT place FROM places WHERE server = ?)", server.toString());
        sql.change(
                "DELETE FROM askings WHERE only_for IS NULL AND place IN (SELECT place FROM places WHERE server = ?)",
                server.toString());
    }

    private static Asking asking(ResultSet row) throws SQLException {
        return new Asking(
                new AskingId(row.getString("id")),
                new QuestionId(row.getString("question")),
                Mode.valueOf(row.getString("mode")),
                PlaceId.of(row.getString("place")),
                Wish.of(row.getString("wish")),
                Optional.ofNullable(row.getString("only_for")).map(PersonId::of),
                Moments.read(row, "asked_at"));
    }
}
