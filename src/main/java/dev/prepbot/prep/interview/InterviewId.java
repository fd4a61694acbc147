package dev.prepbot.prep.interview;

/**
 * The name of one interview, short enough for a button.
 *
 * @param value lower-case letters and digits
 */
public record InterviewId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
