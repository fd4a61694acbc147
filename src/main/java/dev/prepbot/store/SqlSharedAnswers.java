package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.attempt.SharedAnswers;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The shared answers in a database. */
record SqlSharedAnswers(Sql sql) implements SharedAnswers, Remembers {

    @Override
    public void share(Attempt attempt, Instant at) {
        sql.change(
                "INSERT INTO shared_answers (asking, person, attempt, shared_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (asking, person) DO UPDATE SET attempt = excluded.attempt,"
                        + " shared_at = excluded.shared_at",
                attempt.asking().value(),
                attempt.person().toString(),
                attempt.id(),
                Moments.number(at));
    }

    @Override
    public void withdraw(AskingId asking, PersonId person) {
        sql.change("DELETE FROM shared_answers WHERE asking = ? AND person = ?", asking.value(), person.toString());
    }

    @Override
    public List<Attempt> of(AskingId asking) {
        return sql.list(
                SqlAttempts.SELECT + " WHERE number IN (SELECT attempt FROM shared_answers WHERE asking = ?)"
                        + " ORDER BY number",
                SqlAttempts::attempt,
                asking.value());
    }

    @Override
    public void forget(AskingId asking) {
        sql.change("DELETE FROM shared_answers WHERE asking = ?", asking.value());
    }

    @Override
    public String name() {
        return "shared-answers";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT shared_at, asking FROM shared_answers WHERE person = ? ORDER BY shared_at",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM shared_answers WHERE person = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change(
                "DELETE FROM shared_answers WHERE asking IN (SELECT id FROM askings WHERE place IN"
                        + " (SELECT place FROM places WHERE server = ?))",
                server.toString());
    }
}
