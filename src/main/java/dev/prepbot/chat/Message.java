package dev.prepbot.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * What the bot says: text, and rows of controls under it.
 *
 * @param blocks the text, from top to bottom
 * @param rows at most five rows of at most five buttons or one select, Discord's limits
 */
public record Message(List<Block> blocks, List<List<Control>> rows) {

    /** Discord's limit for rows under a message, and for buttons in a row. */
    public static final int MOST_ROWS = 5;

    public Message {
        blocks = List.copyOf(blocks);
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.size() > MOST_ROWS || rows.stream().anyMatch(row -> row.isEmpty() || row.size() > MOST_ROWS)) {
            throw new IllegalArgumentException("at most five rows of one to five controls: " + rows);
        }
        if (rows.stream().anyMatch(row -> row.size() > 1 && row.stream().anyMatch(Control.Select.class::isInstance))) {
            throw new IllegalArgumentException("a select has a row of its own: " + rows);
        }
        var tokens = rows.stream().flatMap(List::stream).map(Control::token).toList();
        if (tokens.stream().distinct().count() < tokens.size()) {
            throw new IllegalArgumentException("two controls of a message with one token: " + tokens);
        }
    }

    public static Message of(List<Block> blocks) {
        return new Message(blocks, List.of());
    }

    /** A message of one paragraph. */
    public static Message of(Span... spans) {
        return of(List.of(new Block.Paragraph(List.of(spans))));
    }

    /** A message of one block. */
    public static Message of(Block block) {
        return of(List.of(block));
    }

    /** The same message with a further row of controls. */
    public Message with(Control... row) {
        var more = new ArrayList<>(rows);
        more.add(List.of(row));
        return new Message(blocks, more);
    }

    /** The same text with nothing left to press. */
    public Message withoutControls() {
        return new Message(blocks, List.of());
    }
}
