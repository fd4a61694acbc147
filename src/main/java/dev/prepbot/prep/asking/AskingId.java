package dev.prepbot.prep.asking;

/**
 * The name of one asking, short enough for a button.
 *
 * @param value lower-case letters and digits
 */
public record AskingId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
