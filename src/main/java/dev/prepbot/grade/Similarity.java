package dev.prepbot.grade;

import dev.prepbot.grade.encode.Encoder;

/** The words of an answer laid out so that their likeness to other words is found quickly. */
final class Similarity {

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
        for (int i = 0; i < Encoder.WIDTH; i++) {
            float part = vector[i];
            var row = byDimension[i];
            for (int word = 0; word < words; word++) {
                cosines[word] += part * row[word];
            }
        }
        return cosines;
    }
}
