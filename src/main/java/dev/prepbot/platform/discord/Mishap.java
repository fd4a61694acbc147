package dev.prepbot.platform.discord;

import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

/**
 * Why a request failed.
 *
 * @param code Discord's code, or 0
 * @param trouble what that means for an errand
 * @param detail Discord's own words
 */
record Mishap(int code, Trouble trouble, String detail) {

    static final int UNKNOWN_CHANNEL = 10003;
    static final int UNKNOWN_MEMBER = 10007;
    static final int UNKNOWN_MESSAGE = 10008;
    static final int UNKNOWN_USER = 10013;
    static final int ALREADY_ACKNOWLEDGED = 40060;
    static final int NOT_IN_DIRECT = 50003;
    static final int WRONG_KIND = 50024;
    static final int THREAD_ARCHIVED = 50083;
    static final int THREAD_THERE_ALREADY = 160004;

    /** Where the HTTP status alone would mislead; the rest is told by it. */
    private static final Map<Integer, Trouble> BY_CODE = Map.ofEntries(
            Map.entry(10015, Trouble.EXPIRED), // Unknown webhook: the interaction's token has lapsed.
            Map.entry(10062, Trouble.EXPIRED), // Unknown interaction: three seconds are over.
            Map.entry(50027, Trouble.EXPIRED), // Invalid webhook token.
            Map.entry(ALREADY_ACKNOWLEDGED, Trouble.EXPIRED),
            Map.entry(20016, Trouble.RATE_LIMITED), // Slow mode.
            Map.entry(20028, Trouble.RATE_LIMITED), // Too many writes to a channel.
            Map.entry(40003, Trouble.RATE_LIMITED), // Too many direct conversations opened.
            Map.entry(130000, Trouble.UNREACHABLE), // Overloaded.
            Map.entry(50007, Trouble.FORBIDDEN), // The person takes no direct messages from the bot.
            Map.entry(NOT_IN_DIRECT, Trouble.FORBIDDEN),
            Map.entry(WRONG_KIND, Trouble.FORBIDDEN),
            Map.entry(THREAD_ARCHIVED, Trouble.FORBIDDEN),
            Map.entry(160005, Trouble.FORBIDDEN), // The thread is locked.
            Map.entry(160006, Trouble.FORBIDDEN), // As many threads as a server may have.
            Map.entry(160007, Trouble.FORBIDDEN),
            Map.entry(200000, Trouble.FORBIDDEN), // Held back by the server's automatic moderation.
            Map.entry(200001, Trouble.FORBIDDEN));

    private static final Set<Integer> TIMEOUTS = Set.of(408, 429);

    static Mishap of(Throwable failure) {
        var cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ErrorResponseException error) {
            return of(error.getErrorCode(), error.getResponse().code, error.getMeaning());
        }
        if (cause instanceof RateLimitedException || cause instanceof TimeoutException) {
            return new Mishap(0, Trouble.RATE_LIMITED, "not answered in time");
        }
        if (cause instanceof CancellationException || cause instanceof IllegalStateException) {
            return new Mishap(0, Trouble.UNREACHABLE, "not connected");
        }
        // Not the message: it may quote what somebody typed.
        return new Mishap(0, Trouble.REFUSED, cause.getClass().getName());
    }

    static Mishap of(int code, int status, String meaning) {
        var known = BY_CODE.get(code);
        var trouble = known == null ? byStatus(status) : known;
        return new Mishap(code, trouble, meaning + " (" + (code > 0 ? code : status) + ")");
    }

    private static Trouble byStatus(int status) {
        if (TIMEOUTS.contains(status)) {
            return Trouble.RATE_LIMITED;
        }
        return switch (status) {
            case 401, 403 -> Trouble.FORBIDDEN;
            case 404 -> Trouble.GONE;
            default -> status >= 400 && status < 500 ? Trouble.REFUSED : Trouble.UNREACHABLE;
        };
    }

    boolean is(int... codes) {
        for (int one : codes) {
            if (code == one) {
                return true;
            }
        }
        return false;
    }

    Failed failed() {
        return new Failed(trouble, detail);
    }
}
