package dev.prepbot.bot.text;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Splits a message that is too long for a platform into several, in order and without losing a character. */
public final class Pages {

    /** Room for the mention of whom a post notifies, which platforms put in front of the text. */
    private static final int MENTION = 25;

    /** Discord's limit for a message's text, the strictest of the platforms'. */
    public static final int LONGEST = 2000 - MENTION;

    /** What is longer is split, so that no page is left nearly empty. */
    private static final int HALF = LONGEST / 2;

    private Pages() {}

    /** The message itself if it fits, else its pages; the controls stand under the last. */
    public static List<Message> of(Message message) {
        var pages = split(message.blocks(), LONGEST);
        var messages = new ArrayList<Message>();
        for (int i = 0; i < pages.size(); i++) {
            boolean last = i == pages.size() - 1;
            messages.add(new Message(pages.get(i), last ? message.rows() : List.of()));
        }
        return messages;
    }

    /** The blocks on as many pages as they need, none longer than {@code longest}, which is at least half a message. */
    static List<List<Block>> split(List<Block> blocks, int longest) {
        var pages = new ArrayList<List<Block>>();
        var page = new ArrayList<Block>();
        int length = 0;
        for (var block : pieces(blocks)) {
            int more = Length.of(block);
            if (length + more > longest && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                length = 0;
            }
            page.add(block);
            length += more;
        }
        pages.add(page);
        return pages;
    }

    /** The blocks, those that fill more than half a page split into pieces that do not; code only if it fills more than one. */
    private static List<Block> pieces(List<Block> blocks) {
        var pieces = new ArrayList<Block>();
        for (var block : blocks) {
            if (Length.of(block) <= (block instanceof Block.CodeBlock ? LONGEST : HALF)) {
                pieces.add(block);
            } else if (block instanceof Block.Bullets bullets) {
                bulletPieces(bullets, pieces);
            } else if (block instanceof Block.CodeBlock code) {
                codePieces(code, pieces);
            } else {
                split(((Block.Run) block).spans()).forEach(part -> pieces.add(like(block, part)));
            }
        }
        return pieces;
    }

    private static Block like(Block block, List<Span> spans) {
        if (block instanceof Block.Heading) {
            return new Block.Heading(spans);
        }
        if (block instanceof Block.Quote) {
            return new Block.Quote(spans);
        }
        return block instanceof Block.Note ? new Block.Note(spans) : new Block.Paragraph(spans);
    }

    private static List<List<Span>> split(List<Span> spans) {
        var parts = new ArrayList<List<Span>>();
        var part = new ArrayList<Span>();
        int length = 0;
        for (var span : spans) {
            for (var piece : splitSpan(span)) {
                int more = Length.of(piece);
                if (length + more > HALF && !part.isEmpty()) {
                    parts.add(List.copyOf(part));
                    part.clear();
                    length = 0;
                }
                part.add(piece);
                length += more;
            }
        }
        parts.add(part);
        return parts;
    }

    private static List<Span> splitSpan(Span span) {
        if (Length.of(span) <= HALF) {
            return List.of(span);
        }
        if (span instanceof Span.Plain plain) {
            return each(plain.text(), Span.Plain::new);
        }
        if (span instanceof Span.Bold bold) {
            return each(bold.text(), Span.Bold::new);
        }
        if (span instanceof Span.Italic italic) {
            return each(italic.text(), Span.Italic::new);
        }
        if (span instanceof Span.Code code) {
            return each(code.text(), Span.Code::new);
        }
        if (span instanceof Span.Spoiler spoiler) {
            return each(spoiler.text(), Span.Spoiler::new);
        }
        return List.of(span);
    }

    private static List<Span> each(String text, Function<String, Span> like) {
        return words(text, LONGEST / 8).stream().map(like).toList();
    }

    /** Items stay together as far as they fit, so that a list still looks like one. */
    private static void bulletPieces(Block.Bullets bullets, List<Block> pieces) {
        var items = new ArrayList<List<Span>>();
        for (var item : bullets.items()) {
            for (var part : split(item)) {
                items.add(part);
                if (items.size() > 1 && Length.of(new Block.Bullets(items)) > HALF) {
                    pieces.add(new Block.Bullets(items.subList(0, items.size() - 1)));
                    items.subList(0, items.size() - 1).clear();
                }
            }
        }
        pieces.add(new Block.Bullets(items));
    }

    private static void codePieces(Block.CodeBlock code, List<Block> pieces) {
        var lines = new ArrayList<String>();
        for (var line : code.code().split("\n", -1)) {
            for (var part : words(line, LONGEST / 4)) {
                lines.add(part);
                if (lines.size() > 1 && Length.of(String.join("\n", lines)) > HALF) {
                    pieces.add(code(code, lines.subList(0, lines.size() - 1)));
                    lines.subList(0, lines.size() - 1).clear();
                }
            }
        }
        pieces.add(code(code, lines));
    }

    private static Block code(Block.CodeBlock like, List<String> lines) {
        return new Block.CodeBlock(like.language(), String.join("\n", lines));
    }

    /** Cuts after a space where there is one, never within a character. */
    private static List<String> words(String text, int longest) {
        var parts = new ArrayList<String>();
        int from = 0;
        while (text.length() - from > longest) {
            int space = text.lastIndexOf(' ', from + longest - 1);
            int end = space > from ? space + 1 : from + longest;
            if (Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            parts.add(text.substring(from, end));
            from = end;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
