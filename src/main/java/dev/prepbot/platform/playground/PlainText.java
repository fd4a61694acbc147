package dev.prepbot.platform.playground;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.stream.Collectors;

/** What a message says, without anything that only shows how. */
final class PlainText {

    private PlainText() {}

    static String of(Content content) {
        return content instanceof Content.Typed typed ? typed.text() : of(((Content.Said) content).message());
    }

    static String of(Message message) {
        return message.blocks().stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    static String of(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.text();
        } else if (span instanceof Span.Bold bold) {
            return bold.text();
        } else if (span instanceof Span.Italic italic) {
            return italic.text();
        } else if (span instanceof Span.Code code) {
            return code.text();
        } else if (span instanceof Span.Spoiler spoiler) {
            return spoiler.text();
        } else if (span instanceof Span.Link link) {
            return link.text();
        } else if (span instanceof Span.Mention mention) {
            return "@" + mention.person().local();
        } else if (span instanceof Span.Channel channel) {
            return "#" + channel.channel().local();
        } else if (span instanceof Span.Use use) {
            return "/" + use.command();
        } else if (span instanceof Span.Moment moment) {
            return moment.fallback();
        }
        return ((Span.Where) span).fallback();
    }

    private static String of(Block block) {
        if (block instanceof Block.Heading heading) {
            return line(heading.spans());
        } else if (block instanceof Block.Paragraph paragraph) {
            return line(paragraph.spans());
        } else if (block instanceof Block.Quote quote) {
            return line(quote.spans());
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(PlainText::line).collect(Collectors.joining("\n"));
        } else if (block instanceof Block.CodeBlock code) {
            return code.code();
        } else if (block instanceof Block.Attached file) {
            return file.description();
        }
        return line(((Block.Note) block).spans());
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(PlainText::of).collect(Collectors.joining());
    }
}
