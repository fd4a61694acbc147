package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and times as people read them. */
record Times(Words words) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** A moment in the reader's own zone, or in the named one where the platform knows no other. */
    Span moment(Instant instant, ZoneId zone) {
        var written =
                DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", words.locale()).format(instant.atZone(zone));
        return new Span.Moment(instant, written + " " + zone.getId());
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM", words.locale()).format(date);
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
