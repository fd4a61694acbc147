package dev.prepbot.bank;

/** A file cannot be read to its end; caught where the file's reading begins. */
final class Unreadable extends Exception {

    private final int line;
    private final String suggestion;

    Unreadable(int line, String message, String suggestion) {
        super(message, null, false, false);
        this.line = line;
        this.suggestion = suggestion;
    }

    void complain(Complaints complaints) {
        complaints.add(line, String.valueOf(getMessage()), suggestion);
    }
}
