package dev.prepbot.grade;

/** Finds, for the words of references, their likest words in an answer. Used by one thread, for one answer. */
final class Alignment {

    /** The same word in another form and company is still the same word. */
    private static final float SAME_STEM = 0.85f;

    private final Passage answer;
    private final Stretches stretches;
    private final Similarity similarity;

    Alignment(Passage answer) {
        this.answer = answer;
        this.stretches = new Stretches(answer);
        this.similarity = new Similarity(answer);
    }

    Passage answer() {
        return answer;
    }

    Stretches stretches() {
        return stretches;
    }

    Aligned of(Reference reference) {
        var cosines = new float[reference.weights().length][];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = reference.weights()[i] > 0 ? similarity.to(reference.vectors()[i]) : new float[0];
            likeStems(reference.words().get(i).stem(), cosines[i]);
        }
        return new Aligned(reference, answer, stretches, cosines);
    }

    private void likeStems(String stem, float[] cosines) {
        for (int word = 0; word < cosines.length; word++) {
            if (answer.words().get(word).stem().equals(stem)) {
                cosines[word] = Math.max(cosines[word], SAME_STEM);
            }
        }
    }
}
