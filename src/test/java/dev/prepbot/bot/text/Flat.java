package dev.prepbot.bot.text;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Messages as the bare text that is in them. */
final class Flat {

    private Flat() {}

    /** The text of messages that follow each other, without the breaks between blocks and items. */
    static String pages(List<Message> pages) {
        return pages.stream().map(page -> text(page.blocks())).collect(Collectors.joining());
    }

    static String text(List<Block> blocks) {
        return blocks.stream().map(Flat::text).collect(Collectors.joining());
    }

    static String text(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(Flat::spans).collect(Collectors.joining());
        }
        if (block instanceof Block.CodeBlock code) {
            return code.code().replace("\n", "");
        }
        return spans(Length.spansOf(block));
    }

    /** The words of a block that have no emphasis. */
    static String plain(Block block) {
        var spans = block instanceof Block.Bullets bullets
                ? bullets.items().stream().flatMap(List::stream).toList()
                : Length.spansOf(block);
        return spans.stream()
                .filter(span -> !(span instanceof Span.Code))
                .map(Flat::span)
                .collect(Collectors.joining());
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(Flat::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
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
        return span instanceof Span.Link link ? link.text() : "";
    }
}
