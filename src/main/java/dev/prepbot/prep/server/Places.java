package dev.prepbot.prep.server;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.Optional;

/** Which places belong to which server, as far as they were met. */
public interface Places {

    void note(PlaceId place, ServerId server);

    Optional<ServerId> serverOf(PlaceId place);

    /** Notes that a place which is known was told what happens there; false if it had been told before. */
    boolean greet(PlaceId place);
}
