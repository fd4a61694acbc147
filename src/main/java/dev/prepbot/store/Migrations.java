package dev.prepbot.store;

import dev.prepbot.bot.StorageException;
import dev.prepbot.bot.StorageException.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings a database forward to the newest schema, script by script, each in one transaction.
 *
 * @param scripts all scripts in order
 * @param identity the database's words for a primary key that counts upwards
 * @param begin the statement that begins a writing transaction
 */
record Migrations(List<Script> scripts, String identity, String begin) {

    /** Runs what has not run yet. */
    void run(Session session) {
        var done = done(session);
        check(done);
        for (var script : scripts) {
            if (!done.containsKey(script.number())) {
                inTransaction(session, sql -> apply(script, session, sql));
            }
        }
    }

    private Map<Integer, String> done(Session session) {
        var done = new HashMap<Integer, String>();
        inTransaction(session, sql -> {
            session.run("CREATE TABLE IF NOT EXISTS migrations"
                    + " (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)");
            sql.each("SELECT number, checksum FROM migrations", row -> done.put(row.getInt(1), row.getString(2)));
        });
        return done;
    }

    private void check(Map<Integer, String> done) {
        var newest = scripts.get(scripts.size() - 1).number();
        done.keySet().stream()
                .filter(number -> number > newest)
                .max(Integer::compare)
                .ifPresent(number -> {
                    throw Refusal.of(
                            Kind.TOO_NEW,
                            "The database is at version " + number + ", but this prepbot knows only " + newest
                                    + ". Use the newer prepbot, or restore a backup from before the update.");
                });
        for (var script : scripts) {
            var before = done.get(script.number());
            if (before != null && !before.equals(script.checksum())) {
                throw Refusal.because("The script " + script.name() + " was edited after it ran on this database."
                        + " Changes belong in a new script.");
            }
        }
    }

    private void apply(Script script, Session session, Sql sql) {
        for (var statement : script.statements()) {
            session.run(statement.replace("${identity}", identity));
        }
        sql.change(
                "INSERT INTO migrations (number, name, checksum) VALUES (?, ?, ?)",
                script.number(),
                script.name(),
                script.checksum());
    }

    void inTransaction(Session session, Consumer<Sql> work) {
        session.run(begin);
        try {
            work.accept(Sql.writing(session));
            session.run("COMMIT");
        } catch (StorageException failure) {
            session.run("ROLLBACK");
            throw failure;
        }
    }
}
