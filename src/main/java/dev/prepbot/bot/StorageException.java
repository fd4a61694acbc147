package dev.prepbot.bot;

/** The store could not be read or written. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public StorageException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What stood in the way. */
    public enum Kind {
        /** No space is left on the disk. */
        FULL,
        /** The file or its directory must not be written. */
        READ_ONLY,
        /** The file is not a database, or is damaged. */
        CORRUPT,
        /** Another process holds the file. */
        LOCKED,
        /** The file was written by a newer version. */
        TOO_NEW,
        /** Anything else. */
        BROKEN
    }
}
