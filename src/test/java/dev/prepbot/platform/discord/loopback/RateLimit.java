package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** The answer 429 with its body and headers; see "Rate Limits". */
final class RateLimit {

    private static final double MILLIS = 1000.0;

    private RateLimit() {}

    static Desk.Reply reply(String route, Duration after, boolean global) {
        double seconds = after.toMillis() / MILLIS;
        ObjectNode body = Json.object().put("message", "You are being rate limited.");
        body.put("retry_after", seconds).put("global", global);
        var reply = Desk.Reply.of(new Answer(429, body));
        var headers = reply.headers();
        headers.put("Retry-After", Long.toString((long) Math.ceil(seconds)));
        headers.put("X-RateLimit-Scope", global ? "global" : "user");
        if (global) {
            headers.put("X-RateLimit-Global", "true");
        } else {
            headers.put("X-RateLimit-Limit", "5");
            headers.put("X-RateLimit-Remaining", "0");
            headers.put("X-RateLimit-Reset-After", Double.toString(seconds));
            headers.put("X-RateLimit-Bucket", Integer.toHexString(route.hashCode()));
        }
        return reply;
    }
}
