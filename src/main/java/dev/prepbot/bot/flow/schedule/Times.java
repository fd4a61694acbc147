package dev.prepbot.bot.flow.schedule;

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
import java.util.Set;
import java.util.stream.Collectors;

/** Dates and times as people read them. */
record Times(Words words) {

    /** Languages that put a dot after the day; Java knows patterns for whole dates only. */
    private static final Set<String> DOTTED = Set.of("de");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** A moment in the reader's own zone, or in the named one where the platform knows no other. */
    Span moment(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        return new Span.Moment(
                instant, date(there.toLocalDate()) + ", " + clock(there.toLocalTime()) + " " + zone.getId());
    }

    String date(LocalDate date) {
        var pattern = DOTTED.contains(words.locale().getLanguage()) ? "EEE, d. MMM" : "EEE d MMM";
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
    }

    /** Days of the week, by their common name where they have one. */
    String days(Set<DayOfWeek> days) {
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

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
