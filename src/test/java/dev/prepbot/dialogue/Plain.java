package dev.prepbot.dialogue;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.dialogue.Seat.Seen;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages as plain text, for looking into them, for writing them down, and for telling whether nothing was lost. */
public final class Plain {

    private Plain() {}

    public static String text(Message message) {
        return message.blocks().stream().map(Plain::text).collect(Collectors.joining("\n"));
    }

    /** The text of messages that follow each other, without the breaks and marks between blocks, items and pages. */
    public static String bare(List<Message> pages) {
        return pages.stream().map(page -> bareBlocks(page.blocks())).collect(Collectors.joining());
    }

    /** The text of blocks, without the breaks and marks between them. */
    public static String bareBlocks(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.CodeBlock code
                        ? code.code().replace("\n", "")
                        : text(spans(block).toList()))
                .collect(Collectors.joining());
    }

    /** All spans of a block, those of items one after the other. */
    public static Stream<Span> spans(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(List::stream);
        }
        if (block instanceof Block.Heading heading) {
            return heading.spans().stream();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        if (block instanceof Block.Quote quote) {
            return quote.spans().stream();
        }
        return block instanceof Block.Note note ? note.spans().stream() : Stream.empty();
    }

    static String controls(Message message) {
        return message.rows().stream()
                .flatMap(List::stream)
                .map(control -> "[" + label(control) + "]")
                .collect(Collectors.joining(" "));
    }

    static String screen(List<Seen> screen) {
        return screen.stream()
                .map(seen -> seen.place() + (seen.onlyYou() ? " (only you): " : ": ") + text(seen.message()) + " "
                        + controls(seen.message()))
                .collect(Collectors.joining("\n---\n"));
    }

    private static String label(Control control) {
        if (control instanceof Control.Button button) {
            return button.label();
        }
        return ((Control.Select) control).placeholder();
    }

    private static String text(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(item -> "• " + text(item)).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.CodeBlock code) {
            return code.code();
        }
        if (block instanceof Block.Attached file) {
            return "(" + file.name() + ": " + file.description() + ")";
        }
        return (block instanceof Block.Quote ? "> " : "") + text(spans(block).toList());
    }

    public static String text(List<Span> spans) {
        return spans.stream().map(Plain::text).collect(Collectors.joining());
    }

    private static String text(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.text();
        }
        if (span instanceof Span.Bold bold) {
            return bold.text();
        }
        if (span instanceof Span.Italic italic) {
            return italic.text();
        }
        if (span instanceof Span.Code code) {
            return code.text();
        }
        if (span instanceof Span.Spoiler spoiler) {
            return spoiler.text();
        }
        if (span instanceof Span.Link link) {
            return link.text();
        }
        if (span instanceof Span.Mention mention) {
            return "@" + mention.person().local();
        }
        if (span instanceof Span.Channel channel) {
            return "#" + channel.channel().local();
        }
        if (span instanceof Span.Use use) {
            return "/" + use.command();
        }
        if (span instanceof Span.Where where) {
            return where.fallback();
        }
        return ((Span.Moment) span).fallback();
    }
}
