package dev.prepbot.store;

import dev.prepbot.bot.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** One connection with its prepared statements, used by one thread at a time. */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Failures failures;

    /** As many as the program has statements, none of which is put together at run time. */
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Session(Connection connection, Failures failures) {
        this.connection = connection;
        this.failures = failures;
    }

    /** Runs a statement that takes no values and returns nothing. */
    void run(String statement) {
        try {
            prepared(statement).execute();
        } catch (SQLException failure) {
            throw failed(statement, failure);
        }
    }

    PreparedStatement prepared(String statement) throws SQLException {
        var known = statements.get(statement);
        if (known == null) {
            known = connection.prepareStatement(statement);
            statements.put(statement, known);
        }
        return known;
    }

    /** Says why a statement failed and forgets it, because the driver spoils some statements that fail. */
    StorageException failed(String statement, SQLException failure) {
        try {
            var spoilt = statements.remove(statement);
            if (spoilt != null) {
                spoilt.close();
            }
        } catch (SQLException again) {
            failure.addSuppressed(again);
        }
        return failures.explain(failure);
    }

    @Override
    public void close() {
        try (connection) {
            for (var statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException failure) {
            throw failures.explain(failure);
        }
    }
}
