package dev.prepbot.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shipped font in its sizes, and how much room text takes in it. */
final class Type {

    /** The smallest that is read without effort on a phone 400 pixels wide. */
    static final float SMALLEST = 11;

    private static final FontRenderContext CONTEXT =
            new FontRenderContext(AffineTransform.getScaleInstance(Canvas.SCALE, Canvas.SCALE), true, true);

    private final Font regular;
    private final Font semibold;
    private final Letters letters;

    private Type(Font regular, Font semibold) {
        this.regular = regular;
        this.semibold = semibold;
        letters = new Letters(code -> regular.canDisplay(code) && semibold.canDisplay(code));
    }

    /** Loaded with the first picture, and once. */
    private static final class Loaded {
        private static final Type FACE = load(Fonts.unpacked());
    }

    static Type face() {
        return Loaded.FACE;
    }

    private static Type load(Fonts fonts) {
        return new Type(font(fonts.regular()), font(fonts.semibold()));
    }

    private static Font font(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException | IOException e) {
            throw new UncheckedIOException(new IOException("the font for pictures cannot be read: " + file, e));
        }
    }

    Font title() {
        return semibold.deriveFont(16f);
    }

    Font strong() {
        return semibold.deriveFont(13f);
    }

    Font plain() {
        return regular.deriveFont(13f);
    }

    Font small() {
        return regular.deriveFont(SMALLEST);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** The text in one line of at most a width; what does not fit gives way to an ellipsis. */
    String fitted(String text, Font font, double width) {
        return shortened(letters.shown(text), font, width);
    }

    private static String shortened(String shown, Font font, double width) {
        if (width(shown, font) <= width) {
            return shown;
        }
        int end = shown.length();
        while (end > 0 && width(shown.substring(0, end).strip() + Letters.ELLIPSIS, font) > width) {
            end = shown.offsetByCodePoints(end, -1);
        }
        return shown.substring(0, end).strip() + Letters.ELLIPSIS;
    }

    /** The text in lines of at most a width, broken between words; what the last line cannot hold is shortened. */
    List<String> wrapped(String text, Font font, double width, int most) {
        var lines = new ArrayList<String>();
        var rest = letters.shown(text);
        while (!rest.isEmpty()) {
            int end = lines.size() == most - 1 ? rest.length() : breaking(rest, font, width);
            lines.add(shortened(rest.substring(0, end).strip(), font, width));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Where the first line ends: after as many words as fit, at least one. */
    private static int breaking(String text, Font font, double width) {
        int end = text.indexOf(' ');
        for (int next = end; next >= 0; next = text.indexOf(' ', next + 1)) {
            if (width(text.substring(0, next), font) > width) {
                return end;
            }
            end = next;
        }
        return width(text, font) <= width || end < 0 ? text.length() : end;
    }
}
