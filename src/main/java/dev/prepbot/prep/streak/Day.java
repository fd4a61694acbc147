package dev.prepbot.prep.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A local day in the zone in which it was lived.
 *
 * @param date the date on that zone's calendar
 * @param zone the person's zone on that day
 */
public record Day(LocalDate date, ZoneId zone) {

    /** The day on which an instant falls in a zone. */
    public static Day of(Instant instant, ZoneId zone) {
        return new Day(LocalDate.ofInstant(instant, zone), zone);
    }

    /** When it begins; on a date that the zone left out, when the next one does. */
    Instant start() {
        return date.atStartOfDay(zone).toInstant();
    }

    /** When it ends where it was lived. */
    Instant end() {
        return next().start();
    }

    /** The next date on the same calendar. */
    Day next() {
        return new Day(date.plusDays(1), zone);
    }

    /** Whether the zone's calendar has the date at all. */
    boolean exists() {
        return start().isBefore(end());
    }

    /**
     * The day after it on another calendar: after its date, or after the date there at which it ended where it was lived,
     * if that is later.
     */
    Day nextIn(ZoneId in) {
        var over = LocalDate.ofInstant(end().minusNanos(1), in);
        return new Day((over.isAfter(date) ? over : date).plusDays(1), in);
    }

    /** Whether it is the later of the two, or the same date where it ends later. */
    boolean outlasts(Day other) {
        return date.isAfter(other.date) || (date.isEqual(other.date) && end().isAfter(other.end()));
    }
}
