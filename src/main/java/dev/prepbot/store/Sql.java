package dev.prepbot.store;

import dev.prepbot.bot.StorageException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One transaction, spoken to in SQL; valid until it ends.
 *
 * <p>Values are texts and numbers, or an {@link Optional} of these, which is NULL where empty. After a
 * failure every further statement fails likewise, because the database may have ended the transaction already.
 */
final class Sql {

    private final Session session;
    private final boolean reading;
    private boolean over;
    private @Nullable StorageException failure;

    private Sql(Session session, boolean reading) {
        this.session = session;
        this.reading = reading;
    }

    static Sql reading(Session session) {
        return new Sql(session, true);
    }

    static Sql writing(Session session) {
        return new Sql(session, false);
    }

    /** Makes something of the row on which the cursor stands. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with the row on which the cursor stands. */
    interface EachRow {
        void see(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String query, Row<T> row, Object... values) {
        var found = new ArrayList<T>();
        each(query, result -> found.add(row.read(result)), values);
        return List.copyOf(found);
    }

    <T> Optional<T> find(String query, Row<T> row, Object... values) {
        return list(query, row, values).stream().findFirst();
    }

    void each(String query, EachRow action, Object... values) {
        run(query, values, statement -> {
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    action.see(rows);
                }
            }
            return 0;
        });
    }

    /** Changes rows and says how many. */
    int change(String statement, Object... values) {
        mustWrite(statement);
        return run(statement, values, PreparedStatement::executeUpdate);
    }

    /** Inserts one row by a statement that returns it. */
    <T> T insert(String statement, Row<T> row, Object... values) {
        mustWrite(statement);
        return list(statement, row, values).get(0);
    }

    private void mustWrite(String statement) {
        if (reading) {
            throw new IllegalStateException("written while only reading: " + statement);
        }
    }

    /** Why this transaction cannot go on. */
    Optional<StorageException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Makes every later use fail. */
    void end() {
        over = true;
    }

    private int run(String text, Object[] values, Step step) {
        if (over) {
            throw new IllegalStateException("used after its transaction ended: " + text);
        }
        if (failure != null) {
            throw failure;
        }
        try {
            var statement = session.prepared(text);
            bind(statement, values);
            return step.run(statement);
        } catch (SQLException problem) {
            failure = session.failed(text, problem);
            throw failure;
        }
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            var value = values[at] instanceof Optional<?> maybe ? maybe.orElse(null) : values[at];
            if (value == null) {
                statement.setNull(at + 1, Types.NULL);
            } else if (value instanceof String text) {
                statement.setString(at + 1, text);
            } else if (value instanceof Long number) {
                statement.setLong(at + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(at + 1, number);
            } else if (value instanceof Double number) {
                statement.setDouble(at + 1, number);
            } else {
                throw new IllegalArgumentException("not a value for SQL: " + value.getClass());
            }
        }
    }

    private interface Step {
        int run(PreparedStatement statement) throws SQLException;
    }
}
