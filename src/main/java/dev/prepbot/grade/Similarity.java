package dev.prepbot.grade;

import dev.prepbot.grade.encode.Encoder;

/** The words of an answer laid out so that their likeness to other words is found quickly. */
final class Similarity {

    /** Dimensions added in one go, so that a sum is read and written less often. */
    private static final int TOGETHER = 4;

    private final float[][] byDimension;
    private final int words;

    Similarity(Passage answer) {
        words = answer.words().size();
        byDimension = new float[Encoder.WIDTH][words];
        for (int word = 0; word < words; word++) {
            for (int i = 0; i < Encoder.WIDTH; i++) {
                byDimension[i][word] = answer.vectors()[word][i];
            }
        }
    }

    /** The cosines of a vector with each word of the answer. */
    float[] to(float[] vector) {
        var cosines = new float[words];
        for (int i = 0; i < Encoder.WIDTH; i += TOGETHER) {
            var a = byDimension[i];
            var b = byDimension[i + 1];
            var c = byDimension[i + 2];
            var d = byDimension[i + 3];
            float ofA = vector[i];
            float ofB = vector[i + 1];
            float ofC = vector[i + 2];
            float ofD = vector[i + 3];
            for (int word = 0; word < words; word++) {
                cosines[word] += ofA * a[word] + ofB * b[word] + ofC * c[word] + ofD * d[word];
            }
        }
        return cosines;
    }
}
