package dev.prepbot.draw;

import dev.prepbot.bot.picture.Calendar.Day;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** The mark of one day, told apart by its form as well as by its lightness. */
record DayMark(Canvas canvas, double x, double y, double size) {

    private static final int SNOW_ARMS = 3;

    void paint(Day day) {
        var palette = canvas.palette();
        switch (day) {
            case ANSWERED -> canvas.fill(cell(0), palette.strong());
            case FROZEN -> {
                canvas.fill(cell(0), palette.soft());
                snow();
            }
            case DAY_OFF -> {
                canvas.fill(cell(0), palette.empty());
                double middle = y + size / 2;
                canvas.line(x + 3, middle, x + size - 3, middle, palette.quiet(), 1.4);
            }
            case NOTHING -> canvas.fill(cell(0), palette.empty());
            case FUTURE -> {
                double dot = 2;
                canvas.fill(new Ellipse2D.Double(x + (size - dot) / 2, y + (size - dot) / 2, dot, dot), palette.line());
            }
        }
    }

    /** Around today. */
    void ring() {
        canvas.outline(cell(-1), canvas.palette().text(), 1.4);
    }

    private void snow() {
        double middleX = x + size / 2;
        double middleY = y + size / 2;
        double reach = size / 2 - 2.2;
        for (int arm = 0; arm < SNOW_ARMS; arm++) {
            double angle = Math.PI * arm / SNOW_ARMS + Math.PI / 2;
            double dx = Math.cos(angle) * reach;
            double dy = Math.sin(angle) * reach;
            canvas.line(
                    middleX - dx,
                    middleY - dy,
                    middleX + dx,
                    middleY + dy,
                    canvas.palette().text(),
                    1.1);
        }
    }

    private RoundRectangle2D cell(double inset) {
        return new RoundRectangle2D.Double(x + inset, y + inset, size - 2 * inset, size - 2 * inset, 5, 5);
    }
}
