package dev.prepbot.grade.encode;

/**
 * A word or a punctuation mark of a text.
 *
 * @param form as it is read: lower-case, slips mended, abbreviations spelt out
 * @param start where it begins in the text as typed
 * @param end where it ends
 */
public record Token(String form, int start, int end) {

    /** Whether it is a word or a number and no punctuation mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(form.codePointAt(0));
    }

    /** The same place read in another way. */
    public Token as(String other) {
        return new Token(other, start, end);
    }
}
