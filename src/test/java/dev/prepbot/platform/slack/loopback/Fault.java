package dev.prepbot.platform.slack.loopback;

import java.time.Duration;
import java.util.Optional;

/**
 * How a call goes wrong.
 *
 * @param status of the HTTP answer
 * @param error Slack's code in the body; without one the body is not JSON
 * @param retryAfter seconds, with status 429
 * @param after how long the answer takes
 * @param done whether what was asked for is done all the same
 */
public record Fault(int status, Optional<String> error, Optional<Integer> retryAfter, Duration after, boolean done) {

    public static Fault error(String code) {
        return new Fault(200, Optional.of(code), Optional.empty(), Duration.ZERO, false);
    }

    public static Fault rateLimited(int seconds) {
        return new Fault(429, Optional.of("ratelimited"), Optional.of(seconds), Duration.ZERO, false);
    }

    /** A response_url that can no longer be used. */
    public static Fault expired() {
        return new Fault(404, Optional.of("expired_url"), Optional.empty(), Duration.ZERO, false);
    }

    public static Fault status(int status) {
        return new Fault(status, Optional.empty(), Optional.empty(), Duration.ZERO, false);
    }

    /** It is done, but whoever asked learns of a fault: nobody can tell the one from the other. */
    public static Fault doneYetFailed() {
        return new Fault(503, Optional.empty(), Optional.empty(), Duration.ZERO, true);
    }

    /** It is done and answered as it should be, but late. */
    public static Fault slow(Duration after) {
        return new Fault(200, Optional.empty(), Optional.empty(), after, true);
    }
}
