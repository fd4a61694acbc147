package dev.prepbot.prep.server;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.time.Instant;
import java.util.List;

/** Who was met in which server, and who has left it. */
public interface Members {

    /** Notes that a person is in a server. */
    void seen(PersonId person, ServerId server, Instant at);

    /** Notes that a person has left a server in which they were met. */
    void left(PersonId person, ServerId server, Instant at);

    /** Notes that it is doubtful whether a person is still where they were met, so that it is asked soon. */
    void doubt(PersonId person);

    /** Whether a person is known to have left a server. */
    boolean gone(PersonId person, ServerId server);

    /** The servers in which a person was met and which they have not left. */
    List<ServerId> of(PersonId person);

    /** Those whose interview runs in a server where they were last known to be before an instant, longest ago first. */
    List<Member> unseenSince(Instant instant, int most);

    /** Someone in a server. */
    record Member(PersonId person, ServerId server) {}
}
