package dev.prepbot.platform.slack;

/** Slack does not let the bot in; says why and what to do. */
public final class CannotConnect extends RuntimeException {

    private final Kind kind;
    private final String remedy;

    CannotConnect(Kind kind, String what, String remedy) {
        super(what);
        this.kind = kind;
        this.remedy = remedy;
    }

    /** What is in the way. */
    public enum Kind {
        /** A token of another kind stands where this one should. */
        WRONG_TOKEN,
        /** Slack knows the token no longer. */
        INVALID_TOKEN,
        /** The token may not do what is needed. */
        MISSING_SCOPE,
        /** Slack did not answer. */
        UNREACHABLE
    }

    public Kind kind() {
        return kind;
    }

    /** What to do next, in a sentence. */
    public String remedy() {
        return remedy;
    }
}
