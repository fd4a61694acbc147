package dev.prepbot.prep.question;

/**
 * The stable name of a question, unique in the bank.
 *
 * @param value lower-case words joined by hyphens, at most 60 characters
 */
public record QuestionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
