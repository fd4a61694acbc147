package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.streak.DaysOff;
import dev.prepbot.prep.streak.Streak;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Every streak as the log of attempts and the days off have it. */
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
        var off = new SqlDaysOff(sql).all();
        sql.each("SELECT person, " + SqlStreaks.COLUMNS + " FROM streaks", row -> {
            var person = row.getString("person");
            streaks.put(person, SqlStreaks.streak(row).with(off.getOrDefault(person, DaysOff.NONE)));
        });
        return streaks;
    }

    /** The streaks of all who answered in earnest, by the rule that counted each answer when it was given. */
    static Map<String, Streak> rebuilt(Sql sql) {
        var streaks = new HashMap<String, Streak>();
        var off = new SqlDaysOff(sql).all();
        sql.each("SELECT person, question, answered_at, zone, grade FROM attempts ORDER BY number", row -> {
            if (GradeJson.read(row.getString("grade")).inEarnest()) {
                var person = row.getString("person");
                var before = streaks.getOrDefault(person, Streak.NONE.with(off.getOrDefault(person, DaysOff.NONE)));
                var zone = ZoneId.of(row.getString("zone"));
                var question = new QuestionId(row.getString("question"));
                streaks.put(person, before.answered(Moments.read(row, "answered_at"), zone, question));
            }
        });
        return streaks;
    }
}
