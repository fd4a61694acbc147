package dev.prepbot.draw;

import java.awt.Color;
import java.util.List;

/** How well two colours can be told apart by lightness: WCAG 2.2, relative luminance and contrast ratio. */
final class Contrast {

    private Contrast() {}

    /** How people see who lack one of the three kinds of cones; matrices of Machado, Oliveira and Fernandes, 2009. */
    static final class Eye {

        private static final Eye DEUTERANOPE = new Eye(
                new double[] {0.367322, 0.860646, -0.227968},
                new double[] {0.280085, 0.672501, 0.047413},
                new double[] {-0.011820, 0.042940, 0.968881});

        private static final Eye PROTANOPE = new Eye(
                new double[] {0.152286, 1.052583, -0.204868},
                new double[] {0.114503, 0.786281, 0.099216},
                new double[] {-0.003882, -0.048116, 1.051998});

        static final List<Eye> ALL = List.of(DEUTERANOPE, PROTANOPE);

        private final double[][] matrix;

        private Eye(double[]... matrix) {
            this.matrix = matrix;
        }

        Color sees(Color color) {
            double[] linear = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
            var seen = new int[3];
            for (int i = 0; i < 3; i++) {
                double sum = 0;
                for (int j = 0; j < 3; j++) {
                    sum += matrix[i][j] * linear[j];
                }
                seen[i] = encoded(sum);
            }
            return new Color(seen[0], seen[1], seen[2]);
        }
    }

    static double between(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double linear) {
        double kept = Math.min(1, Math.max(0, linear));
        double share = kept <= 0.0031308 ? kept * 12.92 : 1.055 * Math.pow(kept, 1 / 2.4) - 0.055;
        return (int) Math.round(share * 255);
    }
}
