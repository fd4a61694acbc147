package dev.prepbot.draw;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A painted picture as a file of at most 256 colours, a third as large as one of all colours. A picture has some dozen
 * colours and their blends at the edges of letters; of the blends the rarest give way to the nearest.
 */
final class Png {

    private static final int MOST_COLOURS = 256;

    private Png() {}

    /** The file of a picture of {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] of(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            if (!ImageIO.write(indexed(image), "png", bytes)) {
                throw new IllegalStateException("this Java cannot write PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage indexed(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var colours = mostUsed(pixels);
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        var indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        indexed.getRaster().setDataElements(0, 0, width, height, indices(pixels, colours));
        return indexed;
    }

    private static int[] mostUsed(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int from = 0; from < pixels.length; ) {
            int end = from;
            while (end < pixels.length && pixels[end] == pixels[from]) {
                end++;
            }
            counts.merge(pixels[from], end - from, Integer::sum);
            from = end;
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static byte[] indices(int[] pixels, int[] colours) {
        var known = new HashMap<Integer, Byte>();
        var indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? indices[i - 1]
                    : known.computeIfAbsent(pixels[i], colour -> nearest(colour, colours));
        }
        return indices;
    }

    private static byte nearest(int colour, int[] colours) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colour, colours[i]) < distance(colour, colours[best])) {
                best = i;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
