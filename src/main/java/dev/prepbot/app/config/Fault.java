package dev.prepbot.app.config;

import dev.prepbot.bank.Problem;

/**
 * Something in what prepbot was given that a person can mend.
 *
 * @param place a file, a directory, an environment variable, or an option
 * @param line the line of the file, counted from 1; 0 where no single line is to blame
 * @param message what is wrong
 * @param suggestion what to do about it
 */
public record Fault(String place, int line, String message, String suggestion) {

    public static Fault of(Problem problem) {
        return new Fault(problem.file(), problem.line(), problem.message(), problem.suggestion());
    }

    /** The fault as one line of text, beginning with the place in the form that editors and terminals can follow. */
    public String inWords() {
        return place + (line > 0 ? ":" + line : "") + ": " + message + ": " + suggestion;
    }
}
