package dev.prepbot.prep.reminder;

import java.time.LocalTime;

/**
 * The hours of the day in which a person is told nothing.
 *
 * @param from their beginning, which is quiet
 * @param to their end, which is not; the same as the beginning where no hour is quiet
 */
public record Quiet(LocalTime from, LocalTime to) {

    /** What holds unless a person says otherwise. */
    public static final Quiet NIGHT = new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** No hour is quiet. */
    public static final Quiet NEVER = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public boolean covers(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isAfter(to) ? begun || !over : begun && !over;
    }
}
