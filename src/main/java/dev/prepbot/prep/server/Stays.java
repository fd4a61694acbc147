package dev.prepbot.prep.server;

import dev.prepbot.chat.ServerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** In which servers the bot is, and from which it was removed. */
public interface Stays {

    /** The stay in a server; empty where nobody told that the bot was added. */
    Optional<Stay> of(ServerId server);

    void put(ServerId server, Stay stay);

    /** Whether the bot was removed from a server and not added back. */
    default boolean over(ServerId server) {
        return of(server).flatMap(Stay::left).isPresent();
    }

    /** The servers from which the bot was removed before an instant, longest ago first. */
    List<ServerId> overBefore(Instant instant, int most);
}
