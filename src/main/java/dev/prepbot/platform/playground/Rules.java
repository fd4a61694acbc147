package dev.prepbot.platform.playground;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose limits the world keeps to. */
enum Rules {
    DISCORD,
    SLACK,
    /** Of two limits the lower one, so that what passes here passes everywhere. */
    STRICTEST;

    /** Discord's limit for a message, content in its API's reference. */
    private static final int LONGEST_ON_DISCORD = 2_000;

    /** Slack's limit for a message, {@code chat.postMessage} in its API's reference. */
    private static final int LONGEST_ON_SLACK = 40_000;

    boolean ofDiscord() {
        return this != SLACK;
    }

    boolean ofSlack() {
        return this != DISCORD;
    }

    /** The most characters of a message as a whole. */
    int longestText() {
        return ofDiscord() ? LONGEST_ON_DISCORD : LONGEST_ON_SLACK;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Rules> of(String word) {
        return Arrays.stream(values())
                .filter(rules -> rules.word().equals(word))
                .findFirst();
    }
}
