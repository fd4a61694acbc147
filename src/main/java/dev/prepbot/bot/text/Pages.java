package dev.prepbot.bot.text;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a message that is too long for a platform into several, in order and without losing a character. */
public final class Pages {

    /** Discord's limit for a message's text, the strictest of the platforms'. */
    public static final int LONGEST = 2000;

    private Pages() {}

    /** The message itself if it fits, else its pages; the controls stand under the last. */
    public static List<Message> of(Message message) {
        var pages = new ArrayList<List<Block>>();
        var page = new ArrayList<Block>();
        int length = 0;
        for (var block : pieces(message.blocks())) {
            int more = Length.of(block);
            if (length + more > LONGEST && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                length = 0;
            }
            page.add(block);
            length += more;
        }
        pages.add(page);
        var messages = new ArrayList<Message>();
        for (int i = 0; i < pages.size(); i++) {
            boolean last = i == pages.size() - 1;
            messages.add(new Message(pages.get(i), last ? message.rows() : List.of()));
        }
        return messages;
    }

    /** The blocks, those that fill more than half a page split into pieces that do not. */
    private static List<Block> pieces(List<Block> blocks) {
        var pieces = new ArrayList<Block>();
        for (var block : blocks) {
            if (Length.of(block) <= LONGEST / 2) {
                pieces.add(block);
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items()
                        .forEach(item -> split(item).forEach(part -> pieces.add(new Block.Bullets(List.of(part)))));
            } else if (block instanceof Block.CodeBlock code) {
                codePieces(code, pieces);
            } else {
                split(Length.spansOf(block)).forEach(part -> pieces.add(like(block, part)));
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
                if (length + more > LONGEST / 2 && !part.isEmpty()) {
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
        if (Length.of(span) <= LONGEST / 2 || !(span instanceof Span.Plain plain)) {
            return List.of(span);
        }
        return words(plain.text(), LONGEST / 4).stream()
                .<Span>map(Span.Plain::new)
                .toList();
    }

    private static void codePieces(Block.CodeBlock code, List<Block> pieces) {
        var piece = new StringBuilder();
        for (var line : code.code().split("\n", -1)) {
            for (var part : words(line, LONGEST / 2)) {
                if (piece.length() + part.length() > LONGEST / 2 && !piece.isEmpty()) {
                    pieces.add(new Block.CodeBlock(code.language(), piece.toString()));
                    piece.setLength(0);
                }
                piece.append(piece.isEmpty() ? "" : "\n").append(part);
            }
        }
        pieces.add(new Block.CodeBlock(code.language(), piece.toString()));
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
