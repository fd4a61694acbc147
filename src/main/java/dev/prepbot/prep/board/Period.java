package dev.prepbot.prep.board;

import dev.prepbot.prep.question.Slug;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A stretch of time over which a board counts. */
public enum Period implements Slug {
    /** From Monday to Sunday. */
    WEEK,
    MONTH,
    ALL_TIME;

    /**
     * One such stretch.
     *
     * @param from its first moment
     * @param until the first moment after it, when the board starts anew; empty where it never does
     */
    public record Window(Instant from, Optional<Instant> until) {}

    /** The stretch in which a moment falls, on the calendar of a zone. */
    public Window around(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return switch (this) {
            case WEEK -> {
                var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield window(monday, monday.plusWeeks(1), zone);
            }
            case MONTH -> {
                var first = today.withDayOfMonth(1);
                yield window(first, first.plusMonths(1), zone);
            }
            case ALL_TIME -> new Window(Instant.EPOCH, Optional.empty());
        };
    }

    private static Window window(LocalDate first, LocalDate next, ZoneId zone) {
        return new Window(
                first.atStartOfDay(zone).toInstant(),
                Optional.of(next.atStartOfDay(zone).toInstant()));
    }
}
