package dev.prepbot.prep.daily;

import dev.prepbot.prep.daily.Standing.State;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A standing order to post a question on certain days at a certain time.
 *
 * <p>However it is changed, it posts for no time that was before the change: what would count times anew moves the
 * instant from which they count. A change that alters no time leaves that instant alone, so that a post which is due
 * at that moment is not lost.
 *
 * @param id its name
 * @param where the server and channel
 * @param when the days and the time
 * @param what the questions
 * @param how the manner of posting
 * @param standing whether it posts, and from when on
 */
public record Schedule(ScheduleId id, Where where, When when, What what, How how, Standing standing) {

    public boolean active() {
        return standing.state() == State.ACTIVE;
    }

    /** Times before this instant do not count. */
    public Instant since() {
        return standing.since();
    }

    /** Whether an admin took the post of this date out. */
    public boolean skips(LocalDate date) {
        return standing.skips().contains(date);
    }

    /** The same with other days, time or zone; of the new times only those from {@code now} on count. */
    public Schedule at(When wanted, Instant now) {
        return wanted.equals(when) ? this : new Schedule(id, where, wanted, what, how, standing.since(now));
    }

    public Schedule in(Where wanted) {
        return new Schedule(id, wanted, when, what, how, standing);
    }

    public Schedule about(What wanted) {
        return new Schedule(id, where, when, wanted, how, standing);
    }

    public Schedule posting(How wanted) {
        return new Schedule(id, where, when, what, wanted, standing);
    }

    public Schedule paused() {
        return with(standing.in(State.PAUSED));
    }

    /** The same, active again from {@code now} on; the times of the pause stay without a post. */
    public Schedule resumed(Instant now) {
        return active() ? this : with(standing.in(State.ACTIVE).since(now));
    }

    public Schedule skipping(LocalDate date) {
        return with(standing.with(date));
    }

    /** The same with a post on a date that was to be skipped; a date whose time is already over stays skipped. */
    public Schedule notSkipping(LocalDate date, Instant now) {
        return when.on(date).map(now::isAfter).orElse(false) ? this : with(standing.without(date));
    }

    /** The same, with the times before an instant done with. */
    Schedule doneUntil(Instant instant) {
        return with(standing.since(instant));
    }

    private Schedule with(Standing changed) {
        return changed.equals(standing) ? this : new Schedule(id, where, when, what, how, changed);
    }
}
