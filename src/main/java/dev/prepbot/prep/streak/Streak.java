package dev.prepbot.prep.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Consecutive local days on which a person answered.
 *
 * @param current days in the running streak as of its last day; it may have lapsed since, see {@link #currentAt}
 * @param longest days in the longest streak ever
 * @param last the last day that counted; empty before the first answer
 */
public record Streak(int current, int longest, Optional<Day> last) {

    /** The streak of someone who has not answered yet. */
    public static final Streak NONE = new Streak(0, 0, Optional.empty());

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

        /** The first instant of the date that comes {@code days} later, in a zone. */
        Instant startAfter(int days, ZoneId in) {
            return date.plusDays(days).atStartOfDay(in).toInstant();
        }
    }

    /**
     * The streak after an answer at {@code instant} by someone who then lives in {@code zone}.
     *
     * <p>A date counts once, and only if it is later than the last that counted, so that flying west pads nothing. The
     * streak goes on if the answer came before the day after the last one ended, in the old zone or in the new,
     * whichever ends later, so that flying east over the date line breaks nothing.
     */
    public Streak answered(Instant instant, ZoneId zone) {
        var day = Day.of(instant, zone);
        if (last.isPresent() && !day.date().isAfter(last.get().date())) {
            return this;
        }
        var now = alive(instant, zone) ? current + 1 : 1;
        return new Streak(now, Math.max(now, longest), Optional.of(day));
    }

    /** The running streak in days as seen at an instant from a zone; an unfinished today does not break it. */
    public int currentAt(Instant instant, ZoneId zone) {
        return alive(instant, zone) ? current : 0;
    }

    /** Whether the day on which the instant falls has an answer already. */
    public boolean answeredOn(Instant instant, ZoneId zone) {
        var today = LocalDate.ofInstant(instant, zone);
        return last.map(day -> !today.isAfter(day.date())).orElse(false);
    }

    private boolean alive(Instant instant, ZoneId zone) {
        return last.map(day ->
                        instant.isBefore(day.startAfter(2, day.zone())) || instant.isBefore(day.startAfter(2, zone)))
                .orElse(false);
    }
}
