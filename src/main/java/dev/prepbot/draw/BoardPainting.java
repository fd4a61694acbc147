package dev.prepbot.draw;

import dev.prepbot.bot.picture.Board;
import dev.prepbot.bot.picture.Board.Row;
import dev.prepbot.draw.Canvas.Align;

/** A board: a line for each person, with a bar as long as their points. */
record BoardPainting(Board board) implements Painting {

    private static final double ROOM = Canvas.WIDTH - 2.0 * Canvas.MARGIN;
    private static final int ROW = 40;
    private static final int RANK = 34;
    private static final int LONGEST_POINTS = 100;

    private int top() {
        return board.remark().isEmpty() ? 38 : 56;
    }

    @Override
    public int height() {
        return top() + board.rows().size() * ROW + 8;
    }

    @Override
    public void paint(Canvas canvas) {
        canvas.title(board.title());
        var type = canvas.type();
        if (!board.remark().isEmpty()) {
            var shown = type.fitted(board.remark(), type.small(), ROOM);
            canvas.text(
                    shown,
                    Canvas.MARGIN,
                    44,
                    Align.LEFT,
                    type.small(),
                    canvas.palette().quiet());
        }
        double y = top();
        for (var row : board.rows()) {
            paint(canvas, row, y);
            y += ROW;
        }
    }

    private static void paint(Canvas canvas, Row row, double y) {
        var type = canvas.type();
        var palette = canvas.palette();
        if (row.highlighted()) {
            canvas.fill(Canvas.rounded(6, y, Canvas.WIDTH - 12.0, ROW - 2.0), palette.soft());
            canvas.outline(Canvas.rounded(6, y, Canvas.WIDTH - 12.0, ROW - 2.0), palette.strong(), 1.5);
        }
        double left = Canvas.MARGIN + RANK;
        double right = Canvas.WIDTH - (double) Canvas.MARGIN;
        var rank = type.fitted(row.rank(), type.strong(), RANK - 8);
        canvas.text(rank, left - 8, y + 18, Align.RIGHT, type.strong(), palette.text());
        var points = type.fitted(row.points(), type.strong(), LONGEST_POINTS);
        canvas.text(points, right, y + 18, Align.RIGHT, type.strong(), palette.text());
        var font = row.highlighted() ? type.strong() : type.plain();
        double room = right - left - Type.width(points, type.strong()) - 12;
        canvas.text(type.fitted(row.name(), font, room), left, y + 18, Align.LEFT, font, palette.text());
        canvas.bar(left, y + 25, right - left, 6, row.share());
    }
}
