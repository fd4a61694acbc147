package dev.prepbot.prep.attempt;

/** What someone typed as an answer, checked before anything is done with it. */
public sealed interface AnswerText {

    /** The most characters that an answer may have: what every platform's form can send. */
    int LONGEST = 4000;

    /** An answer to grade, as typed but for space around it. */
    record Accepted(String text) implements AnswerText {}

    /**
     * Something that cannot be an answer.
     *
     * @param reason why
     * @param length its characters, as people count them
     */
    record Refused(Reason reason, int length) implements AnswerText {}

    /** Why a text cannot be an answer. */
    enum Reason {
        /** Nothing but space. */
        EMPTY,
        /** More than {@link #LONGEST} characters. */
        TOO_LONG,
        /** Control characters or broken characters, as in a pasted file. */
        NOT_TEXT,
        /** No letter or digit: nothing that could be graded. */
        NO_WORDS
    }

    /** Checks a typed text. */
    static AnswerText of(String typed) {
        var text = typed.strip();
        int length = text.codePointCount(0, text.length());
        if (text.isEmpty()) {
            return new Refused(Reason.EMPTY, 0);
        }
        if (length > LONGEST) {
            return new Refused(Reason.TOO_LONG, length);
        }
        if (text.codePoints().anyMatch(AnswerText::isNotText)) {
            return new Refused(Reason.NOT_TEXT, length);
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Refused(Reason.NO_WORDS, length);
        }
        return new Accepted(text);
    }

    /** A typed text without the characters that are no text, so that a form can show it again. */
    static String legible(String typed) {
        var text = new StringBuilder(typed.length());
        typed.codePoints().filter(character -> !isNotText(character)).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isNotText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> character == 0xFFFD;
        };
    }
}
