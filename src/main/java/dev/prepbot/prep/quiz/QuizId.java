package dev.prepbot.prep.quiz;

/**
 * The name of one quiz, short enough for a button.
 *
 * @param value lower-case letters and digits
 */
public record QuizId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
