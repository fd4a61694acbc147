package dev.prepbot.bank;

import java.util.List;

/** A value in a YAML file, with the line it begins on. */
sealed interface Tree {

    int line();

    /** What an author would call it. */
    String inWords();

    /**
     * A scalar.
     *
     * @param style how it was written
     * @param cut whether a comment follows on the same line, which the author may have meant as text
     */
    record Text(int line, String value, Style style, boolean cut) implements Tree {

        Scalar scalar() {
            return style == Style.PLAIN ? Scalar.of(value) : Scalar.TEXT;
        }

        @Override
        public String inWords() {
            return scalar().inWords();
        }
    }

    /** A list. */
    record Items(int line, List<Tree> items) implements Tree {
        @Override
        public String inWords() {
            return "a list";
        }
    }

    /** A mapping, which may still have a key twice. */
    record Fields(int line, List<Entry> entries) implements Tree {
        @Override
        public String inWords() {
            return "a group of fields";
        }
    }

    /** One line of a mapping. */
    record Entry(int line, String key, Tree value) {}

    /** How a scalar was written. */
    enum Style {
        PLAIN,
        QUOTED,
        LITERAL,
        FOLDED
    }
}
