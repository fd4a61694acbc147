package dev.prepbot.store;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Errands that together contain every variant of every choice. */
final class Errands {

    private static final PersonId ADA = new PersonId("slack", "U1");
    private static final PlaceId HALL = new PlaceId("discord", "77:odd");
    private static final ReplyHandle HANDLE = new ReplyHandle("slack", "secret:https://example.org/?a=1&b=\"2\"");
    private static final MessageRef REF = new MessageRef(HALL, "1234.5678");

    private Errands() {}

    static List<Errand> ofEveryVariant() {
        var intentions = List.<Intention>of(
                new Intention.Reply(
                        HANDLE, Audience.JUST_YOU, everyBlock().with(button()).with(select())),
                new Intention.Change(HANDLE, Message.of(everySpan().toArray(Span[]::new))),
                new Intention.Open(HANDLE, form()),
                new Intention.Post(HALL, plain("to nobody"), new Intention.Ping.Nobody()),
                new Intention.Post(HALL, plain("to a role"), new Intention.Ping.Role("99")),
                new Intention.Post(HALL, plain("to people"), new Intention.Ping.People(Set.of(ADA))),
                new Intention.Post("daily:s1/2030-03-31/1", HALL, plain("to follow"), new Intention.Ping.Nobody()),
                new Intention.Tell(ADA, plain("")),
                new Intention.ShowHome(ADA, plain("home")),
                new Intention.Edit(REF, new Message(List.of(), List.of())),
                new Intention.Delete(REF),
                new Intention.OpenPrivate("interview:i1", HALL, "Mock interview", Set.of(ADA)),
                new Intention.OpenThread("thread:s1/2030-03-31/1", REF, "Question of the day"),
                new Intention.Close(HALL),
                new Intention.GrantRole(new ServerId("discord", "12"), ADA, "34"));
        var errands = new ArrayList<Errand>();
        for (var intention : intentions) {
            errands.add(new Errand("e" + (errands.size() + 1), intention));
        }
        return errands;
    }

    private static Message plain(String text) {
        return Message.of(new Span.Plain(text));
    }

    private static List<Span> everySpan() {
        return List.of(
                new Span.Plain("line\nbreak, \"quotes\", \\ and 😀"),
                new Span.Bold("bold"),
                new Span.Italic("italic"),
                new Span.Code("code"),
                new Span.Spoiler("spoiler"),
                new Span.Link("link", "https://example.org/?a=1&b=2"),
                new Span.Mention(ADA),
                new Span.Channel(HALL),
                new Span.Use("mock start"),
                new Span.Where(HALL, "hall"),
                new Span.Moment(Instant.parse("2030-03-31T01:00:00.123456789Z"), "one o'clock"));
    }

    private static Message everyBlock() {
        var words = List.<Span>of(new Span.Plain("words"));
        return Message.of(List.of(
                new Block.Heading(words),
                new Block.Paragraph(words),
                new Block.Quote(words),
                new Block.Bullets(List.of(words, List.of())),
                new Block.CodeBlock("java", "int a;\n\tint b;"),
                new Block.Attached("streak.png", "image/png", "a calendar of days", "AAEC/+8="),
                new Block.Note(List.of())));
    }

    private static Control button() {
        return new Control.Button(
                ActionToken.of("answer", "k3x9", ""), "Answer", Control.Style.PRIMARY, Control.Effect.OPENS_FORM);
    }

    private static Control select() {
        return new Control.Select(
                ActionToken.of("level"),
                "Pick one",
                List.of(new Control.Choice("mid", "Mid", true), new Control.Choice("any", "Any", false)),
                1,
                Control.Effect.CHANGES_MESSAGE);
    }

    private static Form form() {
        return new Form(
                ActionToken.of("answered", "k3x9"),
                "Your answer",
                List.of(new Form.Field("answer", "What is a heap?", "", "So far", 3000, true)));
    }
}
