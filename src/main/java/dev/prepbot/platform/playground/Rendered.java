package dev.prepbot.platform.playground;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a message's text as Discord's markup, the longest of the platforms', to see whether it fits. */
final class Rendered {

    /** As long as Discord's mentions, whose ids have 19 digits. */
    private static final String MENTION = "<@" + "0".repeat(19) + ">";

    private Rendered() {}

    static String text(Message message) {
        return message.blocks().stream().map(Rendered::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "## " + line(heading.spans());
        } else if (block instanceof Block.Quote quote) {
            return "> " + line(quote.spans()).replace("\n", "\n> ");
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(item -> "- " + line(item)).collect(Collectors.joining("\n"));
        } else if (block instanceof Block.CodeBlock code) {
            return "```" + code.language() + "\n" + code.code() + "\n```";
        } else if (block instanceof Block.Note note) {
            return "-# " + line(note.spans());
        } else if (block instanceof Block.Attached) {
            return "";
        }
        return line(((Block.Paragraph) block).spans());
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(Rendered::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        if (span instanceof Span.Plain plain) {
            return escaped(plain.text());
        } else if (span instanceof Span.Bold bold) {
            return "**" + escaped(bold.text()) + "**";
        } else if (span instanceof Span.Italic italic) {
            return "_" + escaped(italic.text()) + "_";
        } else if (span instanceof Span.Code code) {
            return "`" + code.text() + "`";
        } else if (span instanceof Span.Spoiler spoiler) {
            return "||" + escaped(spoiler.text()) + "||";
        } else if (span instanceof Span.Link link) {
            return "[" + escaped(link.text()) + "](" + link.url() + ")";
        } else if (span instanceof Span.Moment moment) {
            return "<t:" + moment.instant().getEpochSecond() + ":f>";
        }
        if (span instanceof Span.Use use) {
            // As Discord writes a command that can be clicked: with the command's id.
            return "</" + use.command() + ":" + "0".repeat(19) + ">";
        }
        // A mention and a conversation look alike: a sign and an id.
        return MENTION;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\*_~`|<>]", "\\\\$0");
    }
}
