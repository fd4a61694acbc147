package dev.prepbot.bank;

import java.util.Comparator;

/**
 * Something in the question files that their author can mend.
 *
 * @param file the file, or the directory where no single file is to blame
 * @param line the line, counted from 1; 0 where no single line is to blame
 * @param message what is wrong
 * @param suggestion what to do about it
 */
public record Problem(String file, int line, String message, String suggestion) {

    static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    /** The problem as one line of text, beginning with the place in the form that editors and terminals can follow. */
    public String inWords() {
        return file + (line > 0 ? ":" + line : "") + ": " + message + ": " + suggestion;
    }
}
