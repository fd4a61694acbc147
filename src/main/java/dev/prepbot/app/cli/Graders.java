package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.grade.KeyPointGrader;

/** The graders that a command can use. */
final class Graders {

    /** The option that asks for the simple one. */
    static final String LEXICAL = "--lexical";

    private Graders() {}

    static KeyPointGrader byMeaning() {
        try {
            return KeyPointGrader.load();
        } catch (Exception | LinkageError e) {
            throw new CannotStart(
                    Exit.COULD_NOT_RUN, "the encoder cannot be loaded: " + e + ": grade word by word with " + LEXICAL);
        }
    }
}
