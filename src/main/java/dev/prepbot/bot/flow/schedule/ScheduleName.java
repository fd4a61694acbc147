package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Platforms;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Span;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.daily.Listed;
import java.util.List;
import java.util.Map;

/** A schedule's short name: its number, and enough to know it by. */
record ScheduleName(Listed listed) {

    List<Span> line(Words words) {
        return words.line(
                listed.schedule().active() ? "schedule.name" : "schedule.name-paused",
                Map.of(
                        "number", listed.number(),
                        "channel", new Span.Channel(listed.schedule().where().channel()),
                        "when", when(words)));
    }

    /** The name where no channel can be linked, such as {@code 1: #interview-prep 09:00 Europe/Berlin weekdays}. */
    Suggestion suggestion(Platforms platforms, Words words) {
        var channel = platforms
                .nameOf(listed.schedule().where().channel())
                .map(name -> "#" + name + " ")
                .orElse("");
        var label = listed.number() + ": " + channel + when(words);
        return new Suggestion(String.valueOf(listed.number()), cut(label));
    }

    private String when(Words words) {
        var when = listed.schedule().when();
        return Times.clock(when.time()) + " " + when.zone().getId() + " " + new Times(words).days(when.days());
    }

    private static String cut(String label) {
        int most = Control.LONGEST_LABEL;
        return label.codePointCount(0, label.length()) <= most
                ? label
                : label.substring(0, label.offsetByCodePoints(0, most - 1)) + "…";
    }
}
