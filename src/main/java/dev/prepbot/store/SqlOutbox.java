package dev.prepbot.store;

import dev.prepbot.bot.Outbox;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outbox in a database. */
record SqlOutbox(Sql sql) implements Outbox, Remembers {

    @Override
    public void add(Errand errand, Optional<PersonId> forWhom, Instant at) {
        sql.change(
                "INSERT INTO outbox (id, for_whom, errand, created_at) VALUES (?, ?, ?, ?)",
                errand.id(),
                forWhom.map(PersonId::toString),
                ErrandJson.write(errand),
                Moments.number(at));
    }

    @Override
    public void remove(String errandId) {
        sql.change("DELETE FROM outbox WHERE id = ?", errandId);
    }

    @Override
    public void hold(String errandId) {
        sql.change("UPDATE outbox SET held = TRUE WHERE id = ? AND for_whom IS NOT NULL", errandId);
        sql.change("DELETE FROM outbox WHERE id = ? AND for_whom IS NULL", errandId);
    }

    @Override
    public List<Errand> pending() {
        return sql.list(
                "SELECT errand FROM outbox WHERE NOT held ORDER BY number", row -> ErrandJson.read(row.getString(1)));
    }

    @Override
    public List<Errand> takeHeld(PersonId person) {
        var held = sql.list(
                "SELECT errand FROM outbox WHERE held AND for_whom = ? ORDER BY number",
                row -> ErrandJson.read(row.getString(1)),
                person.toString());
        sql.change("DELETE FROM outbox WHERE held AND for_whom = ?", person.toString());
        return held;
    }

    @Override
    public boolean holdsFor(PersonId person) {
        return sql.find("SELECT 1 FROM outbox WHERE for_whom = ? AND held LIMIT 1", row -> true, person.toString())
                .isPresent();
    }

    @Override
    public String name() {
        return "messages";
    }

    /** The words only: what it takes to send them is nobody's to see. */
    @Override
    public List<Map<String, Object>> about(PersonId person) {
        var concern = new ErrandsAbout(sql, person);
        return all().stream()
                .filter(row -> row.isFor(person) || concern.touches(row.errand().intention()))
                .map(row -> Map.<String, Object>of("words", ErrandJson.words(row.errand())))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        var concern = new ErrandsAbout(sql, person);
        for (var row : all()) {
            if (row.isFor(person) || concern.isAllOf(row.errand().intention())) {
                remove(row.errand().id());
            } else if (concern.touches(row.errand().intention())) {
                sql.change(
                        "UPDATE outbox SET errand = ? WHERE id = ?",
                        ErrandJson.write(concern.without(row.errand())),
                        row.errand().id());
            }
        }
    }

    @Override
    public void erase(ServerId server) {
        var places = new SqlPlaces(sql);
        all().stream()
                .map(Row::errand)
                .filter(errand -> errand.intention()
                        .where()
                        .flatMap(places::serverOf)
                        .filter(server::equals)
                        .isPresent())
                .forEach(errand -> remove(errand.id()));
    }

    /** An errand and the person it answers. */
    private record Row(Errand errand, Optional<String> forWhom) {
        boolean isFor(PersonId person) {
            return forWhom.filter(person.toString()::equals).isPresent();
        }
    }

    private List<Row> all() {
        return sql.list(
                "SELECT errand, for_whom FROM outbox ORDER BY number",
                row -> new Row(ErrandJson.read(row.getString(1)), Optional.ofNullable(row.getString(2))));
    }
}
