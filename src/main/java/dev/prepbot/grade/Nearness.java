package dev.prepbot.grade;

/**
 * How far an answer says what a reference says, without key points and without anything learnt from answers: each word of
 * the reference takes its likest word in the answer, rare words weigh more and those of the question next to nothing.
 * Safe for use by several threads.
 */
public final class Nearness {

    /** From here on two words are held to say the same. */
    private static final double SAME = 0.8;

    /** What words that say the same count beside all likenesses, on public sets of school and university answers. */
    private static final double SAME_SAY = 0.3;

    private final Reader reader;

    Nearness(Reader reader) {
        this.reader = reader;
    }

    /** From 0, nothing of it, to 1, word for word. */
    public double of(String question, String reference, String answer) {
        var asked = Rubric.stems(reader.read(question).words());
        var wanted = reader.read(reference);
        var said = reader.read(answer, Rubric.forms(wanted));
        if (said.words().isEmpty()) {
            return 0;
        }
        var aligned = new Alignment(said).of(Reference.of(wanted, wanted.whole(), asked));
        return (aligned.plain(said.whole()) + SAME_SAY * aligned.found(said.whole(), SAME)) / (1 + SAME_SAY);
    }
}
