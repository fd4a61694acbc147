package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.daily.TypedDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Dates and days of the week as people read them. */
public record Dates(Words words) {

    /** Languages that put a dot after the day; Java knows patterns for whole dates only. */
    private static final Set<String> DOTTED = Set.of("de");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** A moment in the reader's own zone, or in the named one where the platform knows no other. */
    public Span moment(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        return new Span.Moment(
                instant, date(there.toLocalDate()) + ", " + clock(there.toLocalTime()) + " " + zone.getId());
    }

    /** A time of day. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** A date without its year. */
    public String date(LocalDate date) {
        return written(date, dotted() ? "EEE, d. MMM" : "EEE d MMM");
    }

    /** Day of the week, day and month in full. */
    public String full(LocalDate date) {
        return written(date, dotted() ? "EEEE, d. MMMM" : "EEEE d MMMM");
    }

    /** A date with its year. */
    public String wholeDate(LocalDate date) {
        return written(date, dotted() ? "d. MMM yyyy" : "d MMM yyyy");
    }

    /** Dates without their years, with commas between. */
    public String dates(Collection<LocalDate> dates) {
        return dates.stream().map(this::date).collect(Collectors.joining(", "));
    }

    /** Days of the week, by their common name where they have one. */
    public String days(Set<DayOfWeek> days) {
        return switch (TypedDays.write(days)) {
            case "daily" -> words.plain("days.daily");
            case "weekdays" -> words.plain("days.weekdays");
            case "weekends" -> words.plain("days.weekends");
            default ->
                days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()))
                        .collect(Collectors.joining(", "));
        };
    }

    private String written(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
    }

    private boolean dotted() {
        return DOTTED.contains(words.locale().getLanguage());
    }
}
