package dev.prepbot.platform.playground;

import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.Span;
import dev.prepbot.chat.Suggestion;
import java.time.Instant;
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
            say(new Intention.Reply(sent.at().handle().orElseThrow(), Audience.JUST_YOU, graded(answer)));
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
            case "daily", "quiz start" -> say(new Intention.Reply(to, Audience.EVERYONE, everything(at)));
            case "mock start" -> {
                var id = at.person().id();
                var open = new Intention.OpenPrivate("mock", at.place().id(), "Mock interview", Set.of(id));
                platform.perform(errand(open))
                        .thenAccept(done -> say(new Intention.Reply(
                                to,
                                Audience.JUST_YOU,
                                Message.of(new Span.Plain("Your interview is ready: " + done)))));
            }
            case "schedule add" -> say(new Intention.Open(to, form()));
            default -> say(new Intention.Reply(to, Audience.JUST_YOU, question(used.command() + " " + used.options())));
        }
    }

    private void pressed(Incoming.Pressed pressed, ReplyHandle to) {
        switch (pressed.token().action()) {
            case "answer" -> say(new Intention.Open(to, form()));
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

    static Form form() {
        return new Form(
                ActionToken.of("answered", "q1"),
                "Your answer",
                List.of(
                        new Form.Field(
                                "answer", "How does an index speed up reads?", "In your own words", "", 3000, true),
                        new Form.Field("sure", "How sure are you?", "1 to 5", "", 1, false)));
    }

    static Message question(String text) {
        return Message.of(List.of(
                        new Block.Paragraph(List.of(new Span.Bold("How does an index speed up reads?"))),
                        new Block.Note(List.of(new Span.Plain(text)))))
                .with(
                        new Control.Button(
                                ActionToken.of("answer", "q1"),
                                "Answer",
                                Control.Style.PRIMARY,
                                Control.Effect.OPENS_FORM),
                        new Control.Button(
                                ActionToken.of("close", "q1"),
                                "Close",
                                Control.Style.PLAIN,
                                Control.Effect.CHANGES_MESSAGE));
    }

    private static Message graded(String answer) {
        var shown = answer.length() > 200 ? answer.substring(0, 200) + "…" : answer;
        return Message.of(List.of(
                new Block.Paragraph(List.of(new Span.Bold("2 of 4 points"), new Span.Plain(" · graded by keywords"))),
                new Block.Quote(List.of(new Span.Plain(shown))),
                new Block.Bullets(List.of(
                        List.of(new Span.Plain("✓ It avoids reading every row")),
                        List.of(new Span.Plain("✗ Writes become slower"))))));
    }

    private static Message everything(Arrival at) {
        return new Message(
                List.of(
                        new Block.Heading(List.of(new Span.Plain("Question of the day"))),
                        new Block.Paragraph(List.of(
                                new Span.Plain("Why would "),
                                new Span.Code("SELECT *"),
                                new Span.Plain(" be slow here? "),
                                new Span.Bold("Think of the disk"),
                                new Span.Plain(", "),
                                new Span.Italic("then of the network"),
                                new Span.Plain(". Asked for "),
                                new Span.Mention(at.person().id()),
                                new Span.Plain(" at "),
                                new Span.Moment(Instant.parse("2026-03-02T08:00:00Z"), "08:00 UTC"),
                                new Span.Plain(", see "),
                                new Span.Link("the guide", "https://example.org/guide"),
                                new Span.Plain(" or "),
                                new Span.Use("practice"),
                                new Span.Plain("."))),
                        new Block.CodeBlock(
                                "sql", "SELECT *\nFROM attempts\nWHERE person = 'alice'\nORDER BY at DESC;"),
                        new Block.Quote(
                                List.of(new Span.Plain("It was fast on my machine.\nIt was not in production."))),
                        new Block.Bullets(List.of(
                                List.of(new Span.Bold("Index"), new Span.Plain(" on the person")),
                                List.of(new Span.Plain("Fewer columns")),
                                List.of(new Span.Plain("Hint: "), new Span.Spoiler("a covering index")))),
                        new Block.Note(
                                List.of(new Span.Plain("databases · mid · about 5 minutes · 3 people answered")))),
                List.of(
                        List.of(
                                new Control.Button(
                                        ActionToken.of("answer", "d1"),
                                        "Answer",
                                        Control.Style.PRIMARY,
                                        Control.Effect.OPENS_FORM),
                                new Control.Button(
                                        ActionToken.of("hint", "d1"),
                                        "Hint",
                                        Control.Style.PLAIN,
                                        Control.Effect.REPLIES_JUST_YOU),
                                new Control.Button(
                                        ActionToken.of("close", "d1"),
                                        "Stop",
                                        Control.Style.DANGER,
                                        Control.Effect.CHANGES_MESSAGE)),
                        List.of(new Control.Select(
                                ActionToken.of("level", "d1"),
                                "Pick your level",
                                List.of(choice("junior"), choice("mid"), choice("senior")),
                                1,
                                Control.Effect.REPLIES_JUST_YOU)),
                        List.of(new Control.Select(
                                ActionToken.of("topics", "d1"),
                                "Pick up to two topics",
                                List.of(choice("databases"), choice("testing"), choice("security")),
                                2,
                                Control.Effect.REPLIES_JUST_YOU))));
    }

    private static CommandOption.Type.OneOf oneOf(String... values) {
        return new CommandOption.Type.OneOf(
                List.of(values).stream().map(FakeBot::choice).toList());
    }

    private static Control.Choice choice(String value) {
        return new Control.Choice(value, value, false);
    }

    private static Command command(String path, String description, Control.Effect first, CommandOption... options) {
        return new Command(path, description, List.of(options), first, Command.Who.MEMBERS);
    }
}
