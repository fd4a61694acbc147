package dev.prepbot.draw;

import dev.prepbot.bot.picture.Radar;
import dev.prepbot.bot.picture.Share;
import dev.prepbot.draw.Canvas.Align;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Shares as an area over axes that go round. */
record RadarPainting(Radar radar, Type type) implements Painting {

    private static final double RADIUS = 104;
    private static final double FROM_AXIS = 12;
    private static final int LINE = 14;
    private static final double DOT = 3.5;
    private static final Point2D CENTRE = new Point2D.Double(Canvas.WIDTH / 2.0, 192);

    @Override
    public int height() {
        double lowest = IntStream.range(0, radar.axes().size())
                .mapToDouble(axis -> point(axis, 1).getY())
                .max()
                .orElseThrow();
        return (int) lowest + 4 * LINE;
    }

    @Override
    public void paint(Canvas canvas) {
        canvas.title(radar.title());
        var palette = canvas.palette();
        for (int ring = 1; ring <= 4; ring++) {
            double at = ring / 4.0;
            canvas.outline(outline(axis -> at), palette.line(), ring == 4 ? 1.4 : 0.8);
        }
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            var end = point(axis, 1);
            canvas.line(CENTRE.getX(), CENTRE.getY(), end.getX(), end.getY(), palette.line(), 0.8);
        }
        area(canvas);
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            label(canvas, axis);
        }
    }

    private void area(Canvas canvas) {
        var strong = canvas.palette().strong();
        var area = outline(axis -> radar.axes().get(axis).share());
        canvas.fill(area, new Color(strong.getRed(), strong.getGreen(), strong.getBlue(), 80));
        canvas.outline(area, strong, 2);
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            var at = point(axis, radar.axes().get(axis).share());
            canvas.fill(new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT), strong);
        }
    }

    private void label(Canvas canvas, int axis) {
        var share = radar.axes().get(axis);
        var at = point(axis, 1 + FROM_AXIS / RADIUS);
        var align = side(at.getX());
        var lines = type.wrapped(share.label(), type.small(), room(at.getX(), align), 2);
        double above = (CENTRE.getY() - at.getY()) / (RADIUS + FROM_AXIS);
        double top = at.getY() - (lines.size() + 1) * LINE * (1 + above) / 2;
        double y = top + 11;
        for (var line : lines) {
            canvas.text(
                    line, at.getX(), y, align, type.small(), canvas.palette().quiet());
            y += LINE;
        }
        canvas.text(
                shown(share),
                at.getX(),
                y,
                align,
                type.strong(),
                canvas.palette().text());
    }

    private String shown(Share share) {
        return type.fitted(share.shown(), type.strong(), 80);
    }

    private static Align side(double x) {
        if (Math.abs(x - CENTRE.getX()) < RADIUS / 4) {
            return Align.CENTRE;
        }
        return x < CENTRE.getX() ? Align.RIGHT : Align.LEFT;
    }

    private static double room(double x, Align align) {
        return switch (align) {
            case CENTRE -> 2 * Math.min(x, Canvas.WIDTH - x) - 16;
            case LEFT -> Canvas.WIDTH - 6 - x;
            case RIGHT -> x - 6;
        };
    }

    private Path2D outline(IntToDoubleFunction share) {
        var path = new Path2D.Double();
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            var at = point(axis, share.applyAsDouble(axis));
            if (axis == 0) {
                path.moveTo(at.getX(), at.getY());
            } else {
                path.lineTo(at.getX(), at.getY());
            }
        }
        path.closePath();
        return path;
    }

    private Point2D point(int axis, double share) {
        double angle = 2 * Math.PI * axis / radar.axes().size() - Math.PI / 2;
        return new Point2D.Double(
                CENTRE.getX() + Math.cos(angle) * RADIUS * share, CENTRE.getY() + Math.sin(angle) * RADIUS * share);
    }
}
