package dev.prepbot.prep.streak;

import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What helps over missed days.
 *
 * @param freezes each covers one missed day
 * @param lost the streak that broke last, as long as it may be repaired
 * @param repaired the month of the last repair
 */
public record Aid(int freezes, Optional<Lost> lost, Optional<YearMonth> repaired) {

    /** The aid of someone who has not answered yet. */
    public static final Aid NONE = new Aid(0, Optional.empty(), Optional.empty());

    /**
     * A streak that broke.
     *
     * @param days how long it was
     * @param until when it can no longer be repaired
     * @param answered the different questions answered since
     */
    public record Lost(int days, Instant until, Set<QuestionId> answered) {
        public Lost {
            answered = Set.copyOf(answered);
        }

        Lost with(QuestionId question) {
            var all = new HashSet<>(answered);
            all.add(question);
            return new Lost(days, until, all);
        }

        /** How many more different questions repair it, while the streak that was begun since has so many days. */
        int missing(int since) {
            return Math.max(0, Math.max(1, since) + StreakRules.REPAIR_QUESTIONS - answered.size());
        }
    }

    /** After a streak broke: no freeze is left, and it may be repaired if it was long enough. */
    Aid broken(int days, Instant at) {
        var gone = new Lost(days, at.plus(StreakRules.REPAIR_WITHIN), Set.of());
        return new Aid(0, Optional.of(gone).filter(one -> days >= StreakRules.SHORTEST_REPAIRED), repaired);
    }

    /** After a streak grew from a number of days to another, of which so many freezes were used. */
    Aid grown(int from, int to, int used) {
        int earned = to / StreakRules.FREEZE_EVERY - from / StreakRules.FREEZE_EVERY;
        return new Aid(Math.min(StreakRules.MOST_FREEZES, freezes - used + earned), lost, repaired);
    }

    /** The streak that can still be repaired: its time is not over, and no other one was repaired in this month. */
    Optional<Lost> open(Instant instant, LocalDate today) {
        return lost.filter(one -> instant.isBefore(one.until()))
                .filter(one -> repaired.map(month -> YearMonth.from(today).isAfter(month))
                        .orElse(true));
    }

    /** Without a streak that can no longer be repaired. */
    Aid until(Instant instant) {
        return with(lost.filter(one -> instant.isBefore(one.until())));
    }

    Aid with(Optional<Lost> now) {
        return new Aid(freezes, now, repaired);
    }

    Aid repairedOn(LocalDate date) {
        return new Aid(freezes, Optional.empty(), Optional.of(YearMonth.from(date)));
    }
}
