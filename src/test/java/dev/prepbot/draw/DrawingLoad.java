package dev.prepbot.draw;

import dev.prepbot.bot.picture.Picture;
import dev.prepbot.bot.picture.Theme;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures how long a picture takes, first by the clock, then warm by the processor, and how large it is. Run by hand:
 * {@code java -cp target/classes:target/test-classes:… dev.prepbot.draw.DrawingLoad}.
 */
final class DrawingLoad {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 200;

    private DrawingLoad() {}

    public static void main(String... arguments) {
        var pictures = Gallery.pictures();
        long began = System.nanoTime();
        new PngDrawing().draw(Gallery.radar(6), Theme.LIGHT);
        System.out.printf(Locale.ROOT, "the first picture, AWT and font loaded: %d ms%n", millis(began));
        for (int i = 0; i < WARM_UP; i++) {
            pictures.values().forEach(picture -> new PngDrawing().draw(picture, Theme.DARK));
        }
        pictures.forEach(DrawingLoad::measure);
    }

    private static void measure(String name, Picture picture) {
        var micros = new long[ROUNDS];
        int bytes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long began = processor();
            bytes = new PngDrawing().draw(picture, Theme.LIGHT).content().length() * 3 / 4;
            micros[i] = (processor() - began) / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "%-14s p50 %5.1f ms  p99 %5.1f ms  %5.1f KB%n",
                name,
                micros[ROUNDS / 2] / 1e3,
                micros[ROUNDS * 99 / 100] / 1e3,
                bytes / 1e3);
    }

    /** Nanoseconds that this thread has worked; others on the machine do not count. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long millis(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
