package dev.prepbot.prep.streak;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The numbers of the published rules. */
public final class StreakRules {

    /** Counted days that earn a freeze. */
    public static final int FREEZE_EVERY = 7;

    /** How many freezes are kept. */
    public static final int MOST_FREEZES = 2;

    /** How long after a streak broke it can be repaired. */
    public static final Duration REPAIR_WITHIN = Duration.ofDays(2);

    /** Different questions that repair a streak, besides one for each day since. */
    public static final int REPAIR_QUESTIONS = 2;

    /** The shortest streak for which the month's repair is used. */
    public static final int SHORTEST_REPAIRED = 3;

    /** Days off in a week; on one day at least there is something to do. */
    public static final int MOST_DAYS_OFF = 6;

    /** Days of a vacation. */
    public static final int LONGEST_VACATION = 60;

    /** The lengths that are celebrated, each once. */
    public static final List<Integer> MILESTONES = List.of(3, 7, 14, 30, 50, 100, 200, 365);

    private StreakRules() {}

    /** The highest milestone that a longest streak has reached by growing; empty if none. */
    public static Optional<Integer> reached(int longestBefore, int longestAfter) {
        return MILESTONES.stream()
                .filter(days -> days > longestBefore && days <= longestAfter)
                .max(Integer::compare);
    }

    /** The next milestone of someone with this longest streak; empty after the last. */
    public static Optional<Integer> next(int longest) {
        return MILESTONES.stream().filter(days -> days > longest).findFirst();
    }
}
