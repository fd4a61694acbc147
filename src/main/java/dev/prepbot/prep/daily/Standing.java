package dev.prepbot.prep.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a schedule posts, and which of its times count.
 *
 * @param state whether it posts at all
 * @param skips dates without a post
 * @param since times before this instant do not count: they were before the schedule, or are done with
 */
public record Standing(State state, Set<LocalDate> skips, Instant since) {

    /** Whether a schedule posts. */
    public enum State {
        ACTIVE,
        PAUSED
    }

    public Standing {
        skips = Set.copyOf(skips);
    }

    /** The standing of a schedule that is new at an instant. */
    public static Standing from(Instant now) {
        return new Standing(State.ACTIVE, Set.of(), now);
    }

    /** The same for times from a later instant on; an earlier one changes nothing. */
    Standing since(Instant later) {
        return later.isAfter(since) ? new Standing(state, skips, later) : this;
    }

    Standing in(State wanted) {
        return new Standing(wanted, skips, since);
    }

    Standing with(LocalDate skip) {
        var more = new HashSet<>(skips);
        more.add(skip);
        return new Standing(state, more, since);
    }

    Standing without(LocalDate skip) {
        var fewer = new HashSet<>(skips);
        fewer.remove(skip);
        return new Standing(state, fewer, since);
    }
}
