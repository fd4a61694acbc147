package dev.prepbot.prep.reminder;

import dev.prepbot.prep.daily.When;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A moment at which a person wants to be reminded of something, if it is so then.
 *
 * <p>Where the clocks jump over its time it comes right after the gap, where they show it twice at the first; see
 * {@link When}.
 *
 * @param date the local date to which it belongs
 */
public record Slot(Kind kind, LocalDate date, Instant at) {

    /** How late a reminder may come; what a longer downtime held up is left out. */
    public static final Duration LATEST = Duration.ofHours(1);

    private static final EnumSet<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    /** The next one after an instant. */
    static Optional<Slot> after(Wishes wishes, ZoneId zone, Instant instant) {
        return around(wishes, zone, instant)
                .filter(slot -> slot.at().isAfter(instant))
                .min(Comparator.comparing(Slot::at));
    }

    /** Those from one instant until another that are not too late by then, oldest first. */
    static List<Slot> open(Wishes wishes, ZoneId zone, Instant from, Instant now) {
        return around(wishes, zone, now)
                .filter(slot -> !slot.at().isBefore(from) && !slot.at().isAfter(now))
                .filter(slot -> slot.at().plus(LATEST).isAfter(now))
                .sorted(Comparator.comparing(Slot::at).thenComparing(Slot::kind))
                .toList();
    }

    /** A date may be left out by the zone, so that the next slot is up to two days away. */
    private static Stream<Slot> around(Wishes wishes, ZoneId zone, Instant instant) {
        var today = LocalDate.ofInstant(instant, zone);
        return times(wishes).entrySet().stream().flatMap(one -> {
            var when = new When(one.getValue(), zone, EVERY_DAY);
            return Stream.iterate(today.minusDays(1), date -> date.plusDays(1))
                    .limit(4)
                    .flatMap(date -> when.on(date).map(at -> new Slot(one.getKey(), date, at)).stream());
        });
    }

    private static Map<Kind, LocalTime> times(Wishes wishes) {
        var times = new EnumMap<Kind, LocalTime>(Kind.class);
        wishes.daily().ifPresent(time -> times.put(Kind.DAILY, time));
        if (wishes.streak()) {
            times.put(Kind.STREAK, wishes.evening());
        }
        if (wishes.reviews()) {
            times.put(Kind.REVIEWS, wishes.reviewTime());
        }
        return times;
    }
}
