package dev.prepbot.chat;

import java.util.Optional;

/**
 * Where something is said.
 *
 * @param id the conversation
 * @param server the server it belongs to; empty in direct conversations
 * @param kind what sort of conversation it is
 */
public record Place(PlaceId id, Optional<ServerId> server, Kind kind) {

    /** The sorts of conversation that differ for the bot. */
    public enum Kind {
        CHANNEL,
        THREAD,
        PRIVATE_THREAD,
        DIRECT,
        GROUP
    }
}
