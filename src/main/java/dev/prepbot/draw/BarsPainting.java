package dev.prepbot.draw;

import dev.prepbot.bot.picture.Share;
import dev.prepbot.draw.Canvas.Align;
import java.util.List;

/** Shares as bars under their labels. */
final class BarsPainting implements Painting {

    private static final double ROOM = Canvas.WIDTH - 2.0 * Canvas.MARGIN;
    private static final int MOST_LINES = 3;
    private static final int LINE = 17;
    private static final int BAR = 10;
    private static final int GAP = 16;
    private static final double LONGEST_VALUE = 84;

    private final String title;
    private final String remark;
    private final List<Row> rows;

    /** A share with its label in lines. */
    private record Row(List<String> label, Share share) {
        int height() {
            return label.size() * LINE + BAR + GAP;
        }
    }

    BarsPainting(String title, String remark, List<Share> shares, Type type) {
        this.title = title;
        this.remark = remark;
        rows = shares.stream()
                .map(share -> new Row(type.wrapped(share.label(), type.plain(), ROOM, MOST_LINES), share))
                .toList();
    }

    private int top() {
        return remark.isEmpty() ? 40 : 60;
    }

    @Override
    public int height() {
        return top() + rows.stream().mapToInt(Row::height).sum() + 2;
    }

    @Override
    public void paint(Canvas canvas) {
        canvas.title(title);
        var type = canvas.type();
        if (!remark.isEmpty()) {
            var shown = type.fitted(remark, type.small(), ROOM);
            canvas.text(
                    shown,
                    Canvas.MARGIN,
                    44,
                    Align.LEFT,
                    type.small(),
                    canvas.palette().quiet());
        }
        double y = top();
        for (var row : rows) {
            paint(canvas, row, y);
            y += row.height();
        }
    }

    private static void paint(Canvas canvas, Row row, double top) {
        var type = canvas.type();
        var palette = canvas.palette();
        double y = top;
        for (var line : row.label()) {
            canvas.text(line, Canvas.MARGIN, y + 12, Align.LEFT, type.plain(), palette.text());
            y += LINE;
        }
        double width = ROOM - LONGEST_VALUE;
        canvas.bar(Canvas.MARGIN, y + 1, width, BAR, row.share().share());
        var value = type.fitted(row.share().shown(), type.strong(), LONGEST_VALUE - 8);
        canvas.text(value, Canvas.MARGIN + ROOM, y + 11, Align.RIGHT, type.strong(), palette.text());
    }
}
