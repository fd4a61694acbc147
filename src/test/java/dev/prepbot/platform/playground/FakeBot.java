package dev.prepbot.platform.playground;

import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.chat.Span;
import dev.prepbot.chat.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A small bot that shows every sort of block and control, and hears each delivery once. */
final class FakeBot implements Listener {

    private final Platform platform;
    private final String run;
    private final AtomicInteger errands = new AtomicInteger();
    private final Set<DeliveryId> seen = ConcurrentHashMap.newKeySet();
    final List<Incoming> heard = new CopyOnWriteArrayList<>();

    FakeBot(Platform platform, String run) {
        this.platform = platform;
        this.run = run;
    }

    /** The handle of the newest command, press or form. */
    ReplyHandle lastHandle() {
        return ((Incoming.Act) heard.get(heard.size() - 1)).at().handle().orElseThrow();
    }

    @Override
    public List<Shortcut> shortcuts(Locale locale) {
        return List.of(new Shortcut("practise-this", "Practise this"));
    }

    @Override
    public List<Command> commands(Locale locale) {
        var topic = new CommandOption("topic", "What to practise", new CommandOption.Type.Suggested(), false);
        var level = new CommandOption("level", "How hard it may be", oneOf("junior", "mid", "senior"), false);
        var query = new CommandOption("query", "Words to look for", new CommandOption.Type.Words(100), true);
        var channel = new CommandOption("channel", "Where to post", new CommandOption.Type.Channel(), true);
        var partner = new CommandOption("partner", "Who interviews you", new CommandOption.Type.Someone(), true);
        var count =
                new CommandOption("questions", "How many questions", new CommandOption.Type.WholeNumber(1, 20), false);
        return List.of(
                command("daily", "Today's question", Control.Effect.REPLIES_JUST_YOU),
                command("practice", "A question just for you", Control.Effect.REPLIES_JUST_YOU, topic, level),
                command(
                        "mock start",
                        "A mock interview in a thread of your own",
                        Control.Effect.REPLIES_JUST_YOU,
                        level),
                command("mock pair", "A mock interview with a partner", Control.Effect.REPLIES_JUST_YOU, partner),
                command("quiz start", "A quiz for everyone here", Control.Effect.REPLIES_EVERYONE, count),
                command("search", "Find questions", Control.Effect.REPLIES_JUST_YOU, query),
                command("slow", "Never answers", Control.Effect.REPLIES_JUST_YOU),
                command("help", "What the bot can do", Control.Effect.REPLIES_JUST_YOU),
                new Command(
                        "schedule add",
                        "Post a question every day",
                        List.of(channel),
                        Control.Effect.OPENS_FORM,
                        Command.Who.ADMINS));
    }

    @Override
    public List<Suggestion> suggest(Person person, Place place, String command, String option, String typed) {
        return List.of("databases", "system-design", "testing", "security").stream()
                .filter(topic -> topic.contains(typed.toLowerCase(Locale.ROOT)))
                .map(topic -> new Suggestion(topic, topic.replace('-', ' ')))
                .toList();
    }

    @Override
    public void hear(Incoming fact) {
        heard.add(fact);
        if (!seen.add(fact.delivery())) {
            return;
        }
        if (fact instanceof Incoming.CommandUsed used) {
            used(used, used.at(), used.at().handle().orElseThrow());
        } else if (fact instanceof Incoming.Pressed pressed) {
            pressed(pressed, pressed.at().handle().orElseThrow());
        } else if (fact instanceof Incoming.FormSent sent) {
            var answer = sent.fields().getOrDefault("answer", "");
            say(new Intention.Reply(sent.at().handle().orElseThrow(), Audience.JUST_YOU, Samples.graded(answer)));
        } else if (fact instanceof Incoming.TextTyped typed) {
            say(new Intention.Post(
                    typed.at().place().id(),
                    Message.of(new Span.Plain("You wrote: "), new Span.Plain(typed.text())),
                    new Intention.Ping.People(Set.of(typed.at().person().id()))));
        }
    }

    private void used(Incoming.CommandUsed used, Arrival at, ReplyHandle to) {
        switch (used.command()) {
            case "slow" -> {}
            case "daily", "quiz start" -> say(new Intention.Reply(to, Audience.EVERYONE, Samples.everything(at)));
            case "mock start" -> {
                var id = at.person().id();
                var open = new Intention.OpenPrivate("mock", at.place().id(), "Mock interview", Set.of(id));
                platform.perform(errand(open))
                        .thenAccept(done -> say(new Intention.Reply(
                                to,
                                Audience.JUST_YOU,
                                Message.of(new Span.Plain("Your interview is ready: " + done)))));
            }
            case "schedule add" -> say(new Intention.Open(to, Samples.form()));
            default ->
                say(new Intention.Reply(
                        to, Audience.JUST_YOU, Samples.question(used.command() + " " + used.options())));
        }
    }

    private void pressed(Incoming.Pressed pressed, ReplyHandle to) {
        switch (pressed.token().action()) {
            case "answer" -> say(new Intention.Open(to, Samples.form()));
            case "close" -> say(new Intention.Change(to, Message.of(new Span.Italic("Closed."))));
            default ->
                say(new Intention.Reply(
                        to,
                        Audience.JUST_YOU,
                        Message.of(new Span.Plain("Picked: " + String.join(", ", pressed.picked())))));
        }
    }

    private void say(Intention intention) {
        say(intention, outcome -> {});
    }

    private void say(Intention intention, Consumer<Object> then) {
        var unused = platform.perform(errand(intention)).thenAccept(then);
    }

    private Errand errand(Intention intention) {
        return new Errand(run + "-" + errands.incrementAndGet(), intention);
    }

    private static CommandOption.Type.OneOf oneOf(String... values) {
        return new CommandOption.Type.OneOf(
                List.of(values).stream().map(Samples::choice).toList());
    }

    private static Command command(String path, String description, Control.Effect first, CommandOption... options) {
        return new Command(path, description, List.of(options), first, Command.Who.MEMBERS);
    }
}
