package dev.prepbot.store;

import dev.prepbot.bot.Outbox;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox in a database. */
record SqlOutbox(Sql sql) implements Outbox {

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
        sql.change("UPDATE outbox SET held = TRUE WHERE id = ?", errandId);
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
}
