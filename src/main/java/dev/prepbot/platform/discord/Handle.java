package dev.prepbot.platform.discord;

import dev.prepbot.chat.ReplyHandle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is needed to answer an interaction, also after a restart.
 *
 * @param interaction its id
 * @param token its token; a secret
 * @param since when it came
 * @param kind what it was
 * @param place where it came from
 * @param message the message whose control was pressed; empty for commands
 */
record Handle(String interaction, String token, Instant since, Kind kind, String place, String message) {

    private static final int PARTS = 7;

    /** How long Discord takes answers. */
    static final Duration LIFE = Duration.ofMinutes(15);

    /** How long Discord waits for the first answer. */
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(3);

    /** The kinds of interaction that are acknowledged differently. */
    enum Kind {
        COMMAND,
        PRESS,
        FORM
    }

    ReplyHandle written() {
        return new ReplyHandle(
                Discord.NAME,
                String.join(
                        " ",
                        "1",
                        kind.name(),
                        interaction,
                        token,
                        Long.toString(since.toEpochMilli()),
                        place,
                        message));
    }

    /** Reads a handle; empty for what this version has not written. */
    static Optional<Handle> read(ReplyHandle handle) {
        var parts = handle.secret().split(" ", -1);
        if (parts.length != PARTS || !parts[0].equals("1")) {
            return Optional.empty();
        }
        try {
            var since = Instant.ofEpochMilli(Long.parseLong(parts[4]));
            return Optional.of(new Handle(parts[2], parts[3], since, Kind.valueOf(parts[1]), parts[5], parts[6]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether Discord has ceased to take answers. */
    boolean lapsed(Instant now) {
        return since.plus(LIFE).isBefore(now);
    }

    /** Whether Discord would still take a first answer. */
    boolean awaitsFirstAnswer(Instant now) {
        return !since.plus(FIRST_ANSWER).isBefore(now);
    }

    /** Whether there is a message to change. */
    boolean onMessage() {
        return !message.isEmpty();
    }

    /** Hides the token, which would let anyone who reads a log answer in the bot's name. */
    @Override
    public String toString() {
        return "Handle[" + kind + " " + interaction + "]";
    }
}
