package dev.prepbot.prep.grading;

import dev.prepbot.prep.question.Question;

/** Finds which key points of a question an answer covers. */
@FunctionalInterface
public interface Grader {

    /**
     * Grades an answer; a pure function of its arguments, callable from any thread.
     *
     * @param answer what the person said, as typed
     */
    Grade grade(Question question, String answer);
}
