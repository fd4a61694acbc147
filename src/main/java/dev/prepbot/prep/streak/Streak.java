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

        /** When the day ends where it was lived. */
        Instant end() {
            return start(date.plusDays(1), zone);
        }

        /**
         * When the day after it ends in a zone: after its date, or after the date there at which it ended where it was
         * lived, if that is later. A calendar may lack a date.
         */
        Instant endOfNext(ZoneId in) {
            var over = LocalDate.ofInstant(end().minusNanos(1), in);
            var next = (over.isAfter(date) ? over : date).plusDays(1);
            while (start(next, in).equals(start(next.plusDays(1), in))) {
                next = next.plusDays(1);
            }
            return start(next.plusDays(1), in);
        }

        private static Instant start(LocalDate date, ZoneId zone) {
            return date.atStartOfDay(zone).toInstant();
        }

        /** Whether it is the later of the two, or the same date where it ends later. */
        boolean outlasts(Day other) {
            return date.isAfter(other.date) || (date.isEqual(other.date) && end().isAfter(other.end()));
        }
    }

    /**
     * The streak after an answer at {@code instant} by someone who then lives in {@code zone}.
     *
     * <p>A date counts once, only if it is later than the last one that was reached, and only when that one has ended
     * where it was lived: so flying west pads nothing, and neither does a change of zone that turns the same hour into
     * another date. The streak goes on if the answer came before the day after the last one ended, in the old zone or on
     * the calendar of the new, whichever ends later, so that a flight east over the date line breaks nothing. A date that is reached but
     * does not count still keeps the streak alive.
     */
    public Streak answered(Instant instant, ZoneId zone) {
        var day = Day.of(instant, zone);
        if (!alive(instant, zone)) {
            return new Streak(1, Math.max(1, longest), Optional.of(day));
        }
        var before = last.orElseThrow();
        int now = day.date().isAfter(before.date()) && !instant.isBefore(before.end()) ? current + 1 : current;
        return new Streak(now, Math.max(now, longest), Optional.of(day.outlasts(before) ? day : before));
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
        return last.map(day -> instant.isBefore(day.endOfNext(day.zone())) || instant.isBefore(day.endOfNext(zone)))
                .orElse(false);
    }
}
