package dev.prepbot.bot.flow;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Upkeep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes out of the store, every hour and in small pieces, what nobody will need any more. */
public final class UpkeepFlow implements Flow.OnTime {

    private static final Duration EVERY = Duration.ofHours(1);

    /** Platforms repeat a delivery for hours; a week leaves room for a long outage. */
    private static final Duration DELIVERIES = Duration.ofDays(7);

    private static final Duration DRAFTS = Duration.ofDays(30);
    private static final Duration HELD = Duration.ofDays(30);

    /** A local day is over everywhere two days after it began. */
    private static final Duration MODEL_USES = Duration.ofDays(7);

    /** A few milliseconds of work, so that no one waits for it. */
    private static final int MOST_AT_ONCE = 500;

    private volatile Instant next = Instant.MIN;

    @Override
    public List<Function<Records, Spoken>> due(Instant now) {
        if (now.isBefore(next)) {
            return List.of();
        }
        next = now.plus(EVERY);
        return List.of(
                piece(keep -> keep.forgetDeliveries(now.minus(DELIVERIES), MOST_AT_ONCE)),
                piece(keep -> keep.forgetDrafts(now, now.minus(DRAFTS), MOST_AT_ONCE)),
                piece(keep -> keep.forgetModelUses(now.minus(MODEL_USES), MOST_AT_ONCE)),
                piece(keep -> keep.forgetHeld(now.minus(HELD), MOST_AT_ONCE)));
    }

    /** Where there is more, the next piece is taken at the next look. */
    private Function<Records, Spoken> piece(Predicate<Upkeep> work) {
        return records -> {
            if (work.test(records.upkeep())) {
                next = Instant.MIN;
            }
            return Spoken.of();
        };
    }
}
