package dev.prepbot.platform.discord;

import dev.prepbot.bot.Listener;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.chat.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** A bot that notes what it hears, and says nothing by itself. */
final class Heard implements Listener {

    private final List<Incoming> facts = new CopyOnWriteArrayList<>();

    List<Incoming> facts() {
        return facts;
    }

    @Override
    public void hear(Incoming fact) {
        facts.add(fact);
    }

    @Override
    public List<Command> commands(Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        return List.of(
                new Command(
                        "ask",
                        german ? "Fragt etwas" : "Asks something",
                        List.of(
                                option("topic", new CommandOption.Type.Suggested()),
                                option(
                                        "level",
                                        new CommandOption.Type.OneOf(List.of(new Control.Choice("mid", "Mid", false)))),
                                option("count", new CommandOption.Type.WholeNumber(1, 5)),
                                option("loud", new CommandOption.Type.YesNo()),
                                option("where", new CommandOption.Type.Channel()),
                                option("who", new CommandOption.Type.Someone()),
                                option("role", new CommandOption.Type.Role()),
                                option("words", new CommandOption.Type.Words(50))),
                        Effect.REPLIES_JUST_YOU,
                        Command.Who.MEMBERS),
                command("tell", Effect.REPLIES_EVERYONE, Command.Who.MEMBERS),
                command("fill", Effect.OPENS_FORM, Command.Who.MEMBERS),
                command("mock start", Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS),
                command("mock history", Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS),
                command("schedule add", Effect.REPLIES_JUST_YOU, Command.Who.ADMINS));
    }

    private static CommandOption option(String name, CommandOption.Type type) {
        return new CommandOption(name, "About " + name, type, false);
    }

    private static Command command(String path, Effect first, Command.Who who) {
        return new Command(path, "Does " + path, List.of(), first, who);
    }

    @Override
    public List<Shortcut> shortcuts(Locale locale) {
        return List.of(new Shortcut("practise", locale.getLanguage().equals("de") ? "Das üben" : "Practise this"));
    }

    @Override
    public List<Suggestion> suggest(Person person, Place place, String command, String option, String typed) {
        return IntStream.range(0, 30)
                .mapToObj(i -> new Suggestion(typed + i, command + " " + option + " " + i))
                .toList();
    }
}
