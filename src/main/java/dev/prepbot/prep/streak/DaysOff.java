package dev.prepbot.prep.streak;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which a person need not answer, as they set them in the course of time.
 *
 * <p>A date goes by what was set before it began where it is lived. So a change takes effect with the next local day, in
 * whatever zone, and cannot mend what is past.
 *
 * @param settings oldest first
 */
public record DaysOff(List<Setting> settings) {

    /** No days off, ever. */
    public static final DaysOff NONE = new DaysOff(List.of());

    public DaysOff {
        settings = List.copyOf(settings);
    }

    /**
     * What was set at one time.
     *
     * @param from when it was set, in microseconds as stores keep them
     * @param weekly the days of every week
     * @param vacation days in a row
     */
    public record Setting(Instant from, Set<DayOfWeek> weekly, Optional<Vacation> vacation) {

        /** What holds before anything is set. */
        public static final Setting NONE = new Setting(Instant.EPOCH, Set.of(), Optional.empty());

        public Setting {
            from = from.truncatedTo(ChronoUnit.MICROS);
            var days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(weekly);
            weekly = Collections.unmodifiableSet(days);
        }

        public Setting withWeekly(Instant at, Set<DayOfWeek> wanted) {
            return new Setting(at, wanted, vacation);
        }

        public Setting withVacation(Instant at, Optional<Vacation> wanted) {
            return new Setting(at, weekly, wanted);
        }

        boolean covers(LocalDate date) {
            return weekly.contains(date.getDayOfWeek())
                    || vacation.filter(away -> away.covers(date)).isPresent();
        }
    }

    /** Days in a row, the first and the last among them. */
    public record Vacation(LocalDate first, LocalDate last) {

        public Vacation {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a vacation ends before it begins: " + first + " to " + last);
            }
        }

        /** How many days it has. */
        public long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        boolean covers(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /** What was set last. */
    public Setting latest() {
        return settings.isEmpty() ? Setting.NONE : settings.get(settings.size() - 1);
    }

    /** Whether a date is free where it is lived. */
    public boolean covers(LocalDate date, ZoneId zone) {
        var start = new Day(date, zone).start();
        var inForce = Setting.NONE;
        for (var setting : settings) {
            if (!setting.from().isAfter(start)) {
                inForce = setting;
            }
        }
        return inForce.covers(date);
    }

    /** The same, and from the next day on something else. */
    public DaysOff then(Setting setting) {
        var all = new ArrayList<>(settings);
        all.add(setting);
        return new DaysOff(all);
    }
}
