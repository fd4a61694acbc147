package dev.prepbot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as whole microseconds since 1970; what is finer is dropped. */
final class Moments {

    private Moments() {}

    static long number(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, stored(instant));
    }

    /** The instant as it will be read back. */
    static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        return Instant.EPOCH.plus(row.getLong(column), ChronoUnit.MICROS);
    }
}
