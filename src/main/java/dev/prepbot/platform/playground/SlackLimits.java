package dev.prepbot.platform.playground;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why Slack would refuse a message, by the limits of its Block Kit reference. */
final class SlackLimits {

    /** Blocks of a message. */
    static final int MOST_BLOCKS = 50;

    /** Characters of a section's text. */
    static final int LONGEST_SECTION = 3_000;

    /** Characters of a header's text. */
    static final int LONGEST_HEADING = 150;

    /** As long as Slack writes a person or a channel: two signs and an id of eleven. */
    private static final String MENTION = "<@" + "U".repeat(11) + ">";

    private SlackLimits() {}

    static Optional<Refusal> refusal(Message message) {
        int blocks = message.blocks().size() + message.rows().size();
        if (blocks > MOST_BLOCKS) {
            return Optional.of(Refusal.tooMuch("blocks", blocks, MOST_BLOCKS));
        }
        return message.blocks().stream()
                .flatMap(block -> refusal(block).stream())
                .findFirst();
    }

    private static Optional<Refusal> refusal(Block block) {
        int limit = block instanceof Block.Heading ? LONGEST_HEADING : LONGEST_SECTION;
        int length = text(block).length();
        var key = block instanceof Block.Heading ? "heading" : "section";
        return length > limit ? Optional.of(Refusal.tooMuch(key, length, limit)) : Optional.empty();
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return line(heading.spans());
        } else if (block instanceof Block.Paragraph paragraph) {
            return line(paragraph.spans());
        } else if (block instanceof Block.Quote quote) {
            return "> " + line(quote.spans()).replace("\n", "\n> ");
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(item -> "• " + line(item)).collect(Collectors.joining("\n"));
        } else if (block instanceof Block.CodeBlock code) {
            return "```\n" + escaped(code.code()) + "\n```";
        } else if (block instanceof Block.Note note) {
            return line(note.spans());
        }
        return "";
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(SlackLimits::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        if (span instanceof Span.Mention || span instanceof Span.Channel || span instanceof Span.Where) {
            return MENTION;
        } else if (span instanceof Span.Link link) {
            return "<" + link.url() + "|" + escaped(link.text()) + ">";
        } else if (span instanceof Span.Moment moment) {
            return "<!date^" + moment.instant().getEpochSecond() + "^{date_short} {time}|" + moment.fallback() + ">";
        } else if (span instanceof Span.Plain) {
            return escaped(PlainWords.WORDS.of(span));
        }
        return "*" + escaped(PlainWords.WORDS.of(span)) + "*";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
