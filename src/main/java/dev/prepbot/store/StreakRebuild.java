package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.streak.Streak;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Every streak as the log of attempts has it. */
final class StreakRebuild {

    private StreakRebuild() {}

    /**
     * Replaces the stored streaks by the rebuilt ones.
     *
     * @return how many were stored differently
     */
    static int run(Sql sql) {
        var stored = stored(sql);
        var rebuilt = rebuilt(sql);
        var records = new SqlStreaks(sql);
        var wrong = 0;
        for (var entry : rebuilt.entrySet()) {
            if (!entry.getValue().equals(stored.remove(entry.getKey()))) {
                records.put(PersonId.of(entry.getKey()), entry.getValue());
                wrong++;
            }
        }
        for (var person : stored.keySet()) {
            wrong += sql.change("DELETE FROM streaks WHERE person = ?", person);
        }
        return wrong;
    }

    private static Map<String, Streak> stored(Sql sql) {
        var streaks = new HashMap<String, Streak>();
        sql.each(
                "SELECT person, running, longest, last_day, last_zone FROM streaks",
                row -> streaks.put(row.getString("person"), SqlStreaks.streak(row)));
        return streaks;
    }

    /** The streaks of all who answered, by the rule that counted each answer when it was given. */
    static Map<String, Streak> rebuilt(Sql sql) {
        var streaks = new HashMap<String, Streak>();
        sql.each("SELECT person, answered_at, zone FROM attempts ORDER BY number", row -> {
            var person = row.getString("person");
            var before = streaks.getOrDefault(person, Streak.NONE);
            var zone = ZoneId.of(row.getString("zone"));
            streaks.put(person, before.answered(Moments.read(row, "answered_at"), zone));
        });
        return streaks;
    }
}
