package dev.prepbot.app.config;

/** Something that the person who starts prepbot can mend: says what is wrong, where, and what to do. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** @param exitCode 1 where the machine is in the way, 2 where what was given is wrong */
    public CannotStart(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
