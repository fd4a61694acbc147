package dev.prepbot.store;

import java.util.HashSet;
import java.util.Set;

/** The marks as the log of attempts has them. */
final class MarkRebuild {

    private MarkRebuild() {}

    /** Adds the marks that are missing since the newest. */
    static void catchUp(Sql sql) {
        var marks = new SqlMarks(sql);
        sql.each(
                SqlAttempts.SELECT + " WHERE number > (SELECT COALESCE(MAX(attempt), 0) FROM marks) ORDER BY number",
                row -> marks.add(SqlAttempts.attempt(row)));
    }

    /**
     * Replaces the stored marks by the rebuilt ones.
     *
     * @return how many were stored differently
     */
    static int run(Sql sql) {
        var stored = all(sql);
        sql.change("DELETE FROM marks");
        catchUp(sql);
        var different = new HashSet<>(all(sql));
        different.removeAll(stored);
        var gone = new HashSet<>(stored);
        gone.removeAll(all(sql));
        different.addAll(gone);
        return (int) different.stream().map(Mark::attempt).distinct().count();
    }

    private record Mark(long attempt, String all) {}

    private static Set<Mark> all(Sql sql) {
        return Set.copyOf(sql.list(
                "SELECT attempt, person || ' ' || COALESCE(server, '-') || ' ' || question || ' ' || answered_at || ' '"
                        + " || day || ' ' || points FROM marks",
                row -> new Mark(row.getLong(1), row.getString(2))));
    }
}
