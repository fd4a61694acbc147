package dev.prepbot.prep.grading;

import dev.prepbot.prep.question.Slug;

/** Something to know about an answer as a whole. */
public enum Remark implements Slug {
    /** No word that carries meaning. */
    EMPTY(true),
    /** The question given back. */
    QUESTION_ECHO(true),
    /** Terms of the field without statements. */
    KEYWORD_SOUP(true),
    /** Text about something else. */
    UNRELATED(true),
    /** Words that say nothing. */
    FILLER(true),
    /** The same said over and over. */
    REPETITION(true),
    /** A language that the grader does not read. */
    OTHER_LANGUAGE(false),
    /** Orders to whoever grades. */
    INSTRUCTIONS(true),
    /** The hint given back. */
    HINT_COPY(true),
    /** The model answer given back, which is allowed and said. */
    MODEL_COPY(false);

    private final boolean hostile;

    Remark(boolean hostile) {
        this.hostile = hostile;
    }

    /** Whether such an answer is no attempt at the question. */
    public boolean hostile() {
        return hostile;
    }
}
