package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.grade.KeyPointGrader;
import dev.prepbot.grade.Nearness;
import java.util.concurrent.Callable;

/** The graders that a command can use. */
final class Graders {

    /** The option that asks for the simple one. */
    static final String LEXICAL = "--lexical";

    private Graders() {}

    static KeyPointGrader byMeaning() {
        return loaded(KeyPointGrader::load);
    }

    static Nearness nearness() {
        return loaded(Nearness::load);
    }

    private static <T> T loaded(Callable<T> load) {
        try {
            return load.call();
        } catch (Exception | LinkageError e) {
            throw new CannotStart(
                    Exit.COULD_NOT_RUN, "the encoder cannot be loaded: " + e + ": grade word by word with " + LEXICAL);
        }
    }
}
