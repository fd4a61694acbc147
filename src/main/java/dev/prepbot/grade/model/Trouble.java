package dev.prepbot.grade.model;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a request to a model's endpoint came to nothing.
 *
 * @param kind what sort of trouble it is
 * @param status the HTTP status; 0 where there was none
 * @param after how long the endpoint wants to be left alone, where it says so
 */
record Trouble(Kind kind, int status, Optional<Duration> after) {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    enum Kind {
        /** Its host has no address, or nobody listens there. */
        NOT_FOUND,
        /** Its certificate is not trusted, or it does not speak TLS. */
        UNTRUSTED,
        /** It took too long. */
        TIMEOUT,
        /** The connection ended before the answer did. */
        CUT,
        /** It sent more than any answer can be. */
        TOO_LONG,
        /** It answered with another status than 200. */
        STATUS,
        /** It answered something that is no chat completion, or one without a text. */
        NO_COMPLETION,
        /** The model stopped before its answer was whole, for its length or for a filter. */
        STOPPED,
        /** The model's text is not what was asked for. */
        NOT_AS_ASKED
    }

    static Trouble of(Kind kind) {
        return new Trouble(kind, 0, Optional.empty());
    }

    /** Whether it may be over when the same is asked again. */
    boolean passing() {
        return switch (kind) {
            case TIMEOUT, CUT, NO_COMPLETION, NOT_AS_ASKED -> true;
            case STATUS -> status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
            case NOT_FOUND, UNTRUSTED, TOO_LONG, STOPPED -> false;
        };
    }

    /** Whether an answer came, which was of no use. */
    boolean answered() {
        return switch (kind) {
            case NO_COMPLETION, STOPPED, NOT_AS_ASKED, TOO_LONG -> true;
            case NOT_FOUND, UNTRUSTED, TIMEOUT, CUT, STATUS -> false;
        };
    }

    /** For the log: nothing that anyone wrote. */
    @Override
    public String toString() {
        return kind == Kind.STATUS ? "HTTP " + status : kind.name();
    }
}
