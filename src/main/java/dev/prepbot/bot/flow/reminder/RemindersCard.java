package dev.prepbot.bot.flow.reminder;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.Dates;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Select;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.reminder.Quiet;
import dev.prepbot.prep.reminder.Wishes;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person is reminded of, with what changes it. */
record RemindersCard(Turn turn) {

    /** The value that stands for no reminder. */
    static final String OFF = "off";

    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 21;

    Message show(Wishes wishes) {
        var words = turn.words();
        var blocks = List.<Block>of(
                new Block.Heading(words.line("reminders.title")),
                new Block.Bullets(List.of(daily(wishes), streak(wishes), reviews(wishes), quiet(wishes.quiet()))),
                new Block.Note(
                        turn.zoneKnown()
                                ? words.line(
                                        "reminders.zone",
                                        Map.of("zone", turn.zone().getId()))
                                : words.line("reminders.zone-unknown")));
        return new Message(blocks, List.of(List.of(times(wishes)), switches(words, wishes)));
    }

    private List<Span> daily(Wishes wishes) {
        return wishes.daily()
                .map(time -> turn.words().line("reminders.daily", at(time)))
                .orElseGet(() -> turn.words().line("reminders.daily-off"));
    }

    private List<Span> streak(Wishes wishes) {
        return wishes.streak()
                ? turn.words().line("reminders.streak", at(wishes.evening()))
                : turn.words().line("reminders.streak-off");
    }

    private List<Span> reviews(Wishes wishes) {
        return wishes.reviews()
                ? turn.words().line("reminders.reviews", at(wishes.reviewTime()))
                : turn.words().line("reminders.reviews-off");
    }

    private List<Span> quiet(Quiet quiet) {
        return quiet.equals(Quiet.NEVER)
                ? turn.words().line("reminders.quiet-off")
                : turn.words()
                        .line(
                                "reminders.quiet",
                                Map.of("from", Dates.clock(quiet.from()), "to", Dates.clock(quiet.to())));
    }

    /** The full hours outside the quiet ones, and the time that was typed. */
    private Select times(Wishes wishes) {
        var hours = new TreeSet<LocalTime>();
        IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .filter(time -> !wishes.quiet().covers(time))
                .forEach(hours::add);
        wishes.daily().ifPresent(hours::add);
        var off = new Choice(
                OFF, turn.words().plain("reminders.never"), wishes.daily().isEmpty());
        var choices = Stream.concat(
                        Stream.of(off),
                        hours.stream()
                                .map(time -> new Choice(
                                        time.toString(),
                                        Dates.clock(time),
                                        wishes.daily().filter(time::equals).isPresent())))
                .toList();
        var action = Action.REMIND_AT;
        return new Select(action.token(), turn.words().plain("reminders.pick-time"), choices, 1, action.effect());
    }

    private static List<Control> switches(Words words, Wishes wishes) {
        var streak = wishes.streak() ? "button.remind-streak-off" : "button.remind-streak-on";
        var reviews = wishes.reviews() ? "button.remind-reviews-off" : "button.remind-reviews-on";
        return List.of(
                Action.REMIND_STREAK.button(words, streak, Style.PLAIN, other(wishes.streak())),
                Action.REMIND_REVIEWS.button(words, reviews, Style.PLAIN, other(wishes.reviews())),
                Action.REMIND_TYPE.button(words, Style.PLAIN));
    }

    private static String other(boolean on) {
        return on ? OFF : "on";
    }

    private static Map<String, ?> at(LocalTime time) {
        return Map.of("time", Dates.clock(time));
    }
}
