package dev.prepbot.prep.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The bot's time in a server.
 *
 * @param introduced whether it has said there what it does
 * @param left when it was removed; empty while it is there
 */
public record Stay(boolean introduced, Optional<Instant> left) {

    /** For how long what a server left behind is kept, in case the bot is added back. */
    public static final Duration KEPT = Duration.ofDays(30);
}
