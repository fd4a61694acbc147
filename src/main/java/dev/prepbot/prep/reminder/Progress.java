package dev.prepbot.prep.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a person has been reminded. There is at most one reminder for a local date, and one more if they snoozed it; the
 * dates only ever grow, so that no change of zone brings one twice.
 *
 * @param reminded the last date that has its reminder
 * @param snoozed the last date on which they snoozed
 * @param snooze when they want to be told once more
 * @param state whether they can be reminded at all
 */
public record Progress(
        Optional<LocalDate> reminded, Optional<LocalDate> snoozed, Optional<Instant> snooze, State state) {

    /** Nothing yet. */
    public static final Progress NONE = new Progress(Optional.empty(), Optional.empty(), Optional.empty(), State.ON);

    /** Whether they can be reminded. */
    public enum State {
        ON,
        /** The platform lets nothing through to them; they have not been told. */
        BLOCKED,
        /** The same, and they were told when they came by. */
        TOLD
    }

    boolean open(LocalDate date) {
        return reminded.map(date::isAfter).orElse(true);
    }

    /** Whether a snooze is left for a date. */
    public boolean maySnooze(LocalDate date) {
        return snoozed.map(date::isAfter).orElse(true);
    }

    Progress reminded(LocalDate date) {
        return new Progress(Optional.of(date), snoozed, Optional.empty(), state);
    }

    Progress snoozed(LocalDate date, Instant until) {
        return new Progress(reminded, Optional.of(date), Optional.of(until), state);
    }

    Progress rested() {
        return new Progress(reminded, snoozed, Optional.empty(), state);
    }

    Progress in(State wanted) {
        return new Progress(reminded, snoozed, snooze, wanted);
    }
}
