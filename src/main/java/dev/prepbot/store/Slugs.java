package dev.prepbot.store;

import dev.prepbot.prep.question.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Enum constants by the names under which they are stored. */
final class Slugs {

    private Slugs() {}

    static <E extends Enum<E> & Slug> E read(Class<E> type, ResultSet row, String column) throws SQLException {
        return find(type, row.getString(column));
    }

    static <E extends Enum<E> & Slug> E find(Class<E> type, String slug) {
        return Slug.find(type, slug)
                .orElseThrow(() -> Refusal.because("The database holds a " + type.getSimpleName() + " '" + slug
                        + "', which this prepbot does not know."));
    }
}
