package dev.prepbot.bot;

import dev.prepbot.chat.MessageRef;

/** What a look into a conversation's history found. */
public sealed interface Sighting {

    /** The message stands. */
    record Found(MessageRef message) implements Sighting {}

    /** The history was read and the message is not there. */
    record Absent() implements Sighting {}

    /**
     * The history could not be read.
     *
     * @param detail why, for staff
     */
    record Unreadable(String detail) implements Sighting {}
}
