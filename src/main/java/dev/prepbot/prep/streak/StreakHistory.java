package dev.prepbot.prep.streak;

import dev.prepbot.prep.attempt.Attempt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What each past date was to a person's streak, by the rule itself.
 *
 * @param answered the dates that have an answer in earnest
 * @param frozen the dates that a freeze covered
 * @param off the days off
 * @param zone on whose calendar days off are looked up
 */
public record StreakHistory(Set<LocalDate> answered, Set<LocalDate> frozen, DaysOff off, ZoneId zone) {

    /** What a date was. */
    public enum Sort {
        ANSWERED,
        FROZEN,
        DAY_OFF,
        NOTHING
    }

    public StreakHistory {
        answered = Set.copyOf(answered);
        frozen = Set.copyOf(frozen);
    }

    /** What follows from all of a person's attempts, oldest first, as seen at an instant from a zone. */
    public static StreakHistory of(List<Attempt> attempts, DaysOff off, Instant now, ZoneId zone) {
        var answered = new HashSet<LocalDate>();
        var frozen = new HashSet<LocalDate>();
        var streak = Streak.NONE.with(off);
        for (var attempt : attempts) {
            if (attempt.grade().inEarnest()) {
                frozen.addAll(streak.gapAt(attempt.at(), attempt.zone()).frozen());
                answered.add(LocalDate.ofInstant(attempt.at(), attempt.zone()));
                streak = streak.answered(attempt.at(), attempt.zone(), attempt.question());
            }
        }
        frozen.addAll(streak.gapAt(now, zone).frozen());
        return new StreakHistory(answered, frozen, off, zone);
    }

    public Sort on(LocalDate date) {
        if (answered.contains(date)) {
            return Sort.ANSWERED;
        }
        if (frozen.contains(date)) {
            return Sort.FROZEN;
        }
        return off.covers(date, zone) ? Sort.DAY_OFF : Sort.NOTHING;
    }
}
