package dev.prepbot.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** What a picture is painted on, measured in the pixels of a phone 400 pixels wide. */
final class Canvas {

    static final int WIDTH = 400;

    /** Room at each side. */
    static final int MARGIN = 14;

    /** Phones have two or three dots for each of their pixels. */
    static final int SCALE = 2;

    /** Where a text stands in relation to its point. */
    enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Palette palette;
    private final Type type;
    private final List<Rectangle2D> texts = new ArrayList<>();

    Canvas(int height, Palette palette, Type type) {
        image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        this.palette = palette;
        this.type = type;
        graphics.scale(SCALE, SCALE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(new Rectangle2D.Double(0, 0, WIDTH, height), palette.ground());
    }

    Palette palette() {
        return palette;
    }

    Type type() {
        return type;
    }

    BufferedImage image() {
        return image;
    }

    /** The room that each text took. */
    List<Rectangle2D> texts() {
        return List.copyOf(texts);
    }

    /** Nothing more is painted. */
    void done() {
        graphics.dispose();
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void outline(Shape shape, Color color, double width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Color color, double width) {
        outline(new Line2D.Double(x1, y1, x2, y2), color, width);
    }

    /** A text whose letters are known to fit, on its base line. */
    void text(String text, double x, double y, Align align, Font font, Color color) {
        double width = Type.width(text, font);
        double left = x - width * align.share;
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(text, (float) left, (float) y);
        texts.add(new Rectangle2D.Double(left, y - font.getSize2D() * 0.75, width, font.getSize2D()));
    }

    /** The picture's title, with its base line at 26. */
    void title(String title) {
        var shown = type.fitted(title, type.title(), WIDTH - 2.0 * MARGIN);
        text(shown, MARGIN, 26, Align.LEFT, type.title(), palette.text());
    }

    /** A bar of which a share is full. */
    void bar(double x, double y, double width, double height, double share) {
        fill(rounded(x, y, width, height), palette.empty());
        if (share > 0) {
            fill(rounded(x, y, Math.max(height, width * share), height), palette.strong());
        }
    }

    static RoundRectangle2D rounded(double x, double y, double width, double height) {
        double arc = Math.min(height, 8);
        return new RoundRectangle2D.Double(x, y, width, height, arc, arc);
    }
}
