package dev.prepbot.platform.playground;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.time.Instant;
import java.util.List;

/** Messages of every sort of block and control, and a form. */
final class Samples {

    private Samples() {}

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

    static Message graded(String answer) {
        var shown = answer.length() > 200 ? answer.substring(0, 200) + "…" : answer;
        return Message.of(List.of(
                new Block.Paragraph(List.of(new Span.Bold("2 of 4 points"), new Span.Plain(" · graded by keywords"))),
                new Block.Quote(List.of(new Span.Plain(shown))),
                new Block.Bullets(List.of(
                        List.of(new Span.Plain("✓ It avoids reading every row")),
                        List.of(new Span.Plain("✗ Writes become slower"))))));
    }

    static Message everything(Arrival at) {
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

    static Control.Choice choice(String value) {
        return new Control.Choice(value, value, false);
    }
}
