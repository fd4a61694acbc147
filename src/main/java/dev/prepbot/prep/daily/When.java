package dev.prepbot.prep.daily;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The days and the time of day at which a schedule posts, on the clocks of a zone.
 *
 * <p>A date's post falls on <em>the first instant at which the zone's clocks have reached that time on that date</em>.
 * From this follows what happens when the clocks change:
 *
 * <ul>
 *   <li>A time that the clocks jump over (the gap of spring) posts at the first instant after the gap, also where that
 *       is already the next date. So nothing comes before its time, and of two schedules the later never comes first.
 *   <li>A time that the clocks show twice (the overlap of autumn) posts at the earlier of the two.
 *   <li>A date that the zone left out as a whole (Samoa had no 30 December 2011) has no post.
 * </ul>
 *
 * @param time the time of day
 * @param zone whose clocks count
 * @param days at least one day of the week
 */
public record When(LocalTime time, ZoneId zone, Set<DayOfWeek> days) {

    public When {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day of the week");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** The instant of a date's post; empty where the date is not one of the days or does not exist in the zone. */
    public Optional<Instant> on(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && exists(date)
                ? Optional.of(reached(date.atTime(time)))
                : Optional.empty();
    }

    /** The date in the zone at an instant. */
    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private boolean exists(LocalDate date) {
        return date.atStartOfDay(zone).toLocalDate().equals(date);
    }

    private Instant reached(LocalDateTime local) {
        var rules = zone.getRules();
        var change = rules.getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.toInstant(rules.getValidOffsets(local).get(0));
    }
}
