package dev.prepbot.platform.slack;

import dev.prepbot.bot.Listener;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.chat.Suggestion;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A bot that keeps what it hears, and does with it what a test wants. */
final class Heard implements Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Incoming> facts = new CopyOnWriteArrayList<>();
    private volatile Consumer<Incoming> then = fact -> {};

    @Override
    public void hear(Incoming fact) {
        facts.add(fact);
        then.accept(fact);
    }

    void does(Consumer<Incoming> what) {
        then = what;
    }

    List<Incoming> facts() {
        return facts;
    }

    <T extends Incoming> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The next fact of a kind that fits, waited for. */
    <T extends Incoming> T one(Class<T> type, Predicate<T> fits) {
        Eventually.so(() -> all(type).stream().anyMatch(fits), PATIENCE);
        return all(type).stream().filter(fits).findFirst().orElseThrow();
    }

    <T extends Incoming> T one(Class<T> type) {
        return one(type, fact -> true);
    }

    @Override
    public List<Command> commands(Locale locale) {
        var topic = new CommandOption("topic", "The topic", new CommandOption.Type.Suggested(), false);
        var level = new CommandOption(
                "level",
                "How hard",
                new CommandOption.Type.OneOf(List.of(choice("junior"), choice("mid"), choice("senior"))),
                false);
        var time = new CommandOption("time", "When", new CommandOption.Type.Suggested(), true);
        var channel = new CommandOption("channel", "Where", new CommandOption.Type.Channel(), false);
        return List.of(
                command("help", List.of()),
                command("streak", List.of()),
                command("practice", List.of(topic, level)),
                command("schedule add", List.of(time, channel)));
    }

    private static Control.Choice choice(String value) {
        return new Control.Choice(value, value, false);
    }

    private static Command command(String path, List<CommandOption> options) {
        return new Command(path, "Does " + path, options, Control.Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }

    @Override
    public List<Shortcut> shortcuts(Locale locale) {
        return List.of(new Shortcut("practise-this", "Practise this"));
    }

    @Override
    public List<Suggestion> suggest(Person person, Place place, String command, String option, String typed) {
        return List.of(new Suggestion("09:00", "Nine o'clock"), new Suggestion("10:00", "Ten o'clock"));
    }
}
