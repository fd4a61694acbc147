package dev.prepbot.bot.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What happened on each day of the last half year; a column is a week from Monday to Sunday, the last one today's.
 *
 * @param today the person's local date
 * @param days of {@link #WEEKS} whole weeks, from a Monday on
 */
public record Calendar(String title, String alternative, LocalDate today, List<Day> days, Names names)
        implements Picture {

    /** Half a year: what still has cells that a thumb can tell apart on a phone 400 pixels wide. */
    public static final int WEEKS = 26;

    private static final int DAYS = WEEKS * DayOfWeek.values().length;

    /** What is to be said of one day. */
    public enum Day {
        ANSWERED,
        FROZEN,
        DAY_OFF,
        NOTHING,
        FUTURE
    }

    public Calendar {
        Picture.check(title, alternative);
        days = List.copyOf(days);
        if (days.size() != DAYS) {
            throw new IllegalArgumentException(WEEKS + " weeks have " + DAYS + " days, not " + days.size());
        }
    }

    /** The calendar that ends with the week of a day; days after it are the future whatever the history says. */
    public static Calendar of(
            String title, String alternative, LocalDate today, Function<LocalDate, Day> history, Names names) {
        var first = first(today);
        var days = IntStream.range(0, DAYS)
                .mapToObj(first::plusDays)
                .map(date -> date.isAfter(today) ? Day.FUTURE : history.apply(date))
                .toList();
        return new Calendar(title, alternative, today, days, names);
    }

    /** The first day of the calendar that ends with the week of a day. */
    public static LocalDate first(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    }

    /** The first of the days. */
    public LocalDate first() {
        return first(today);
    }

    /**
     * The words around the days.
     *
     * @param legend what each kind of day is called; a kind without a name is left out of the legend
     * @param weekdays short names
     * @param months short names
     */
    public record Names(Map<Day, String> legend, Map<DayOfWeek, String> weekdays, Map<Month, String> months) {
        public Names {
            legend = Map.copyOf(legend);
            weekdays = Map.copyOf(weekdays);
            months = Map.copyOf(months);
            if (weekdays.size() < DayOfWeek.values().length || months.size() < Month.values().length) {
                throw new IllegalArgumentException("every weekday and month has a name");
            }
        }
    }
}
