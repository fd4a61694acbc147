package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Levels;
import dev.prepbot.bot.flow.Topics;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.daily.TypedDays;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.settings.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be said about a schedule: the options that {@code add} and {@code edit} share. */
final class ScheduleOptions {

    static final String TIME = "time";
    static final String CHANNEL = "channel";
    static final String ZONE = "zone";
    static final String DAYS = "days";
    static final String TOPICS = "topics";
    static final String LEVEL = "level";
    static final String MENTION = "mention";
    static final String MENTION_PERSON = "mention-person";
    static final String THREAD = "thread";
    static final String REVEAL = "reveal-after";

    /** The value of topics and level that stands for no restriction. */
    static final String ANY = "any";

    /** The value of {@link #REVEAL} for showing no answer. */
    static final String NEVER = "never";

    private static final int MOST = 25;

    private ScheduleOptions() {}

    /** The options, the time first. */
    static List<CommandOption> declare(Words words, boolean timeRequired) {
        return List.of(
                new CommandOption(
                        TIME, words.plain("option.schedule-time"), new CommandOption.Type.Suggested(), timeRequired),
                option(words, ZONE, new CommandOption.Type.Suggested()),
                option(words, DAYS, new CommandOption.Type.Suggested()),
                option(words, TOPICS, new CommandOption.Type.Suggested()),
                option(words, REVEAL, new CommandOption.Type.Suggested()),
                option(words, CHANNEL, new CommandOption.Type.Channel()),
                option(words, LEVEL, new CommandOption.Type.OneOf(levels(words))),
                option(words, THREAD, new CommandOption.Type.YesNo()),
                option(words, MENTION, new CommandOption.Type.Role()),
                option(words, MENTION_PERSON, new CommandOption.Type.Someone()));
    }

    static List<Suggestion> suggest(Bank bank, Words words, String option, String typed) {
        return switch (option) {
            case TIME -> matching(typed, "08:00", "09:00", "10:00", "12:00", "17:00", "20:00");
            case ZONE ->
                Zones.suggest(typed, MOST).stream()
                        .map(id -> new Suggestion(id, id))
                        .toList();
            case DAYS -> days(words, typed);
            case TOPICS ->
                Stream.concat(matching(typed, ANY).stream(), Topics.suggest(bank, words, typed).stream())
                        .limit(MOST)
                        .toList();
            case REVEAL -> matching(typed, "4 hours", "8 hours", "24 hours", NEVER);
            default -> List.of();
        };
    }

    private static List<Suggestion> days(Words words, String typed) {
        var wanted = typed.strip().toLowerCase(words.locale());
        return Stream.of("weekdays", "daily", "mon,wed,fri", "tue,thu", "weekends")
                .map(days -> new Suggestion(days, label(words, days)))
                .filter(offer -> offer.value().startsWith(wanted)
                        || offer.label().toLowerCase(words.locale()).startsWith(wanted))
                .toList();
    }

    private static String label(Words words, String days) {
        return TypedDays.read(days).either(understood -> new Times(words).days(understood), refused -> days);
    }

    private static List<Suggestion> matching(String typed, String... values) {
        return Stream.of(values)
                .filter(value -> value.startsWith(typed.strip()))
                .map(value -> new Suggestion(value, value))
                .toList();
    }

    private static CommandOption option(Words words, String name, CommandOption.Type type) {
        return new CommandOption(name, words.plain("option.schedule-" + name), type, false);
    }

    private static List<Choice> levels(Words words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(ANY, words.plain("preferences.any-level"), false));
        choices.addAll(Levels.choices(words));
        return choices;
    }
}
