package dev.prepbot.bot.text;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import java.util.List;

/**
 * How many characters something takes once rendered and escaped, in the dialect that needs most: an upper bound, so that
 * what fits by it fits everywhere.
 */
final class Length {

    /** Marks around a span, such as those of a spoiler on Discord. */
    private static final int SPAN_MARKS = 4;

    /** Marks and line breaks of a block: a heading's or quote's sign, an empty line after it. */
    private static final int BLOCK_MARKS = 8;

    /** A mention or moment written out in a platform's own code. */
    private static final int REFERENCE = 40;

    private Length() {}

    static int of(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return BLOCK_MARKS
                    + bullets.items().stream().mapToInt(item -> of(item) + 3).sum();
        }
        if (block instanceof Block.CodeBlock code) {
            return BLOCK_MARKS + 4 + code.language().length() + of(code.code());
        }
        if (block instanceof Block.Attached) {
            return 0;
        }
        return BLOCK_MARKS + of(((Block.Run) block).spans());
    }

    static int of(List<Span> spans) {
        return spans.stream().mapToInt(Length::of).sum();
    }

    static int of(Span span) {
        if (span instanceof Span.Plain plain) {
            return escaped(plain.text());
        }
        if (span instanceof Span.Link link) {
            return SPAN_MARKS + escaped(link.text()) + link.url().length();
        }
        if (span instanceof Span.Worded worded) {
            return SPAN_MARKS + escaped(worded.text());
        }
        if (span instanceof Span.Use use) {
            return REFERENCE + use.command().length();
        }
        if (span instanceof Span.Where where) {
            return REFERENCE + escaped(where.fallback());
        }
        return span instanceof Span.Moment moment ? Math.max(REFERENCE, escaped(moment.fallback())) : REFERENCE;
    }

    /** Code is shown as it is, but for what would end its fence. */
    static int of(String code) {
        return code.length() + (int) code.chars().filter(c -> c == '`').count();
    }

    /** Letters, digits, spaces and most punctuation stay one character; anything that may be markup becomes two. */
    private static int escaped(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += cost(text.charAt(i));
        }
        return length;
    }

    /** A line break may need the sign of its block again. */
    private static int cost(char c) {
        return c == '\n' ? 4 : "\\*_~`|<>&#[]()-+:@".indexOf(c) < 0 ? 1 : 2;
    }
}
