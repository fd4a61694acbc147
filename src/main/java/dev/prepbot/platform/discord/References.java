package dev.prepbot.platform.discord;

import java.util.Optional;

/** What texts refer to by ids that only Discord knows. */
interface References {

    /** A command's id, by the first word of its path; empty until the commands are registered. */
    Optional<String> command(String root);

    /** Whether a conversation is a direct one, to which no reference can be written. */
    boolean direct(String channel);
}
