package dev.prepbot.store;

import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.server.Stay;
import dev.prepbot.prep.server.Stays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stays in a database. */
record SqlStays(Sql sql) implements Stays {

    @Override
    public Optional<Stay> of(ServerId server) {
        return sql.find(
                "SELECT introduced, left_at FROM stays WHERE server = ?",
                row -> {
                    row.getLong("left_at");
                    var left = row.wasNull() ? Optional.<Instant>empty() : Optional.of(Moments.read(row, "left_at"));
                    return new Stay(row.getBoolean("introduced"), left);
                },
                server.toString());
    }

    @Override
    public void put(ServerId server, Stay stay) {
        sql.change(
                "INSERT INTO stays (server, introduced, left_at) VALUES (?, (? = 1), ?)"
                        + " ON CONFLICT (server) DO UPDATE SET introduced = excluded.introduced,"
                        + " left_at = excluded.left_at",
                server.toString(),
                stay.introduced() ? 1 : 0,
                stay.left().map(Moments::number));
    }

    @Override
    public List<ServerId> overBefore(Instant instant, int most) {
        return sql.list(
                "SELECT server FROM stays WHERE left_at IS NOT NULL AND left_at < ? ORDER BY left_at LIMIT ?",
                row -> ServerId.of(row.getString(1)),
                Moments.number(instant),
                most);
    }
}
