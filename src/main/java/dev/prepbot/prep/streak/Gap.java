package dev.prepbot.prep.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days that are over since the last one that had an answer, and what became of the streak on them.
 *
 * @param frozen the dates that a freeze covered, oldest first
 * @param broken when the streak broke, which is the end of the first date that nothing covered; empty if it did not
 */
public record Gap(List<LocalDate> frozen, Optional<Instant> broken) {

    /** No day is missing. */
    public static final Gap NONE = new Gap(List.of(), Optional.empty());

    public Gap {
        frozen = List.copyOf(frozen);
    }

    /**
     * The days between a day and an instant, on the calendar of the zone in which that day was lived or on that of the zone
     * from which one looks, whichever asks for less: so a flight over the date line breaks nothing.
     */
    static Gap between(Day last, Instant instant, ZoneId zone, DaysOff off, int freezes) {
        var here = on(last.nextIn(zone), instant, off, freezes);
        return zone.equals(last.zone()) ? here : here.orKinder(on(last.nextIn(last.zone()), instant, off, freezes));
    }

    private static Gap on(Day first, Instant instant, DaysOff off, int freezes) {
        var frozen = new ArrayList<LocalDate>();
        for (var day = first; !day.end().isAfter(instant); day = day.next()) {
            if (!day.exists() || off.covers(day.date(), day.zone())) {
                continue;
            }
            if (frozen.size() == freezes) {
                return new Gap(frozen, Optional.of(day.end()));
            }
            frozen.add(day.date());
        }
        return new Gap(frozen, Optional.empty());
    }

    private Gap orKinder(Gap other) {
        if (broken.isPresent() && other.broken.isPresent()) {
            return other.broken.get().isAfter(broken.get()) ? other : this;
        }
        if (broken.isPresent() || other.broken.isPresent()) {
            return broken.isPresent() ? other : this;
        }
        return other.frozen.size() < frozen.size() ? other : this;
    }
}
