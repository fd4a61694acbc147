package dev.prepbot.platform.slack;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes messages as words alone, for notifications and screen readers, which show no blocks. */
final class PlainWords {

    private PlainWords() {}

    /** The whole message; Slack reads this text as markup, so the three signs that begin any are written out. */
    static String of(Message message, Function<PersonId, String> names) {
        return message.blocks().stream()
                .map(block -> escaped(ofBlock(block, names)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String ofBlock(Block block, Function<PersonId, String> names) {
        if (block instanceof Block.CodeBlock code) {
            return code.code();
        } else if (block instanceof Block.Attached attached) {
            return attached.description();
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .map(item -> "• " + ofLine(item, names))
                    .collect(Collectors.joining("\n"));
        }
        return ofLine(spansOf(block), names);
    }

    static String ofLine(List<Span> spans, Function<PersonId, String> names) {
        return spans.stream().map(span -> ofSpan(span, names)).collect(Collectors.joining());
    }

    /** The spans of a block that is one run of text. */
    static List<Span> spansOf(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.spans();
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans();
        } else if (block instanceof Block.Quote quote) {
            return quote.spans();
        }
        return ((Block.Note) block).spans();
    }

    static String ofSpan(Span span, Function<PersonId, String> names) {
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
        } else if (span instanceof Span.Use use) {
            return RichText.COMMAND + " " + use.command();
        } else if (span instanceof Span.Moment moment) {
            return moment.fallback();
        } else if (span instanceof Span.Where where) {
            return where.fallback();
        } else if (span instanceof Span.Mention mention) {
            return "@" + names.apply(mention.person());
        }
        return "#" + Spot.of(((Span.Channel) span).channel()).channel();
    }
}
