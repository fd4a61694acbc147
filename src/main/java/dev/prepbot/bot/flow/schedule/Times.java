package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.Dates;
import dev.prepbot.chat.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** Dates and times as people read them. */
record Times(Words words) {

    /** A moment in the reader's own zone, or in the named one where the platform knows no other. */
    Span moment(Instant instant, ZoneId zone) {
        return new Dates(words).moment(instant, zone);
    }

    String date(LocalDate date) {
        return new Dates(words).date(date);
    }

    /** Days of the week, by their common name where they have one. */
    String days(Set<DayOfWeek> days) {
        return new Dates(words).days(days);
    }

    static String clock(LocalTime time) {
        return Dates.clock(time);
    }
}
