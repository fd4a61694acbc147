package dev.prepbot.platform.discord.loopback;

import java.time.Duration;

/** How a request goes wrong. */
public sealed interface Fault {

    /** A plain status without a body, as 500 and 502 come; nothing was done. */
    record Status(int status) implements Fault {}

    /** Refused for a reason; nothing was done. */
    record Refused(Problem problem) implements Fault {}

    /**
     * Too many requests.
     *
     * @param after when to come again
     * @param global whether it holds for every route
     */
    record Limited(Duration after, boolean global) implements Fault {}

    /** Answered as ever, but only after a while. */
    record Slow(Duration by) implements Fault {}

    /** Done, but the connection breaks before the answer. */
    record LostAnswer() implements Fault {}
}
