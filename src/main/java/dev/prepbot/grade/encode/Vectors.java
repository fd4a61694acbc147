package dev.prepbot.grade.encode;

/** Arithmetic on vectors. */
public final class Vectors {

    private Vectors() {}

    static void add(float[] sum, float[] flat, int from) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += flat[from + i];
        }
    }

    /** Makes a vector one long, unless it is nothing. */
    static void normalise(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= (float) length;
            }
        }
    }

    public static float dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        return a + b + c + d;
    }

    /** The mean of some of the vectors, one long. */
    public static float[] mean(float[][] vectors, int from, int to) {
        var sum = new float[Encoder.WIDTH];
        for (int i = from; i < to; i++) {
            add(sum, vectors[i], 0);
        }
        normalise(sum);
        return sum;
    }
}
