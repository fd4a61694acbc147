package dev.prepbot.platform.discord.loopback;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids as Discord does: milliseconds since 2015, then a number that sets apart what happens in one of them.
 *
 * <p>The milliseconds are the machine's, not a test's: JDA holds the age of an interaction's id against the machine's
 * clock and does not even send what it takes for too late.
 */
final class Snowflakes {

    private static final long EPOCH = 1_420_070_400_000L;
    private static final int TIME = 22;

    private final AtomicLong last = new AtomicLong();

    String next() {
        long now = (System.currentTimeMillis() - EPOCH) << TIME;
        return Long.toUnsignedString(last.updateAndGet(before -> Math.max(before + 1, now)));
    }

    static boolean looksLike(String text) {
        return text.matches("[0-9]{15,20}");
    }
}
