package dev.prepbot.draw;

import dev.prepbot.bot.picture.Theme;
import java.awt.Color;

/**
 * The colours of a theme. What they tell apart differs by lightness or by a mark as well, so that it can be told apart
 * without seeing hues.
 *
 * @param ground behind everything
 * @param text what is read first
 * @param quiet what is read second
 * @param strong what counts: days answered, shares, points
 * @param soft beside what counts: days saved by a freeze, the row of the person who looks
 * @param empty where nothing is yet
 * @param line thin lines that guide the eye
 */
record Palette(Color ground, Color text, Color quiet, Color strong, Color soft, Color empty, Color line) {

    private static final Palette LIGHT = of(0xFFFFFF, 0x1F2328, 0x57606A, 0x0A6A94, 0xA9D8EE, 0xE7EBEF, 0xC9D1D9);

    private static final Palette DARK = of(0x1E1F22, 0xF2F3F5, 0xB5BAC1, 0x5CC3F0, 0x1F5F7E, 0x3A3C42, 0x50535A);

    static Palette of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    private static Palette of(int ground, int text, int quiet, int strong, int soft, int empty, int line) {
        return new Palette(
                new Color(ground),
                new Color(text),
                new Color(quiet),
                new Color(strong),
                new Color(soft),
                new Color(empty),
                new Color(line));
    }
}
