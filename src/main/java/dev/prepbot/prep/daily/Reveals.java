package dev.prepbot.prep.daily;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.asking.AskingId;
import java.time.Instant;
import java.util.List;

/** The stored reveals that have not been made, of which there is one for each post at most. */
public interface Reveals {

    void await(Reveal reveal);

    /** Moves a reveal that has not been made to the thread of its post. */
    void move(DeliveryKey of, PlaceId thread);

    /** The reveals whose time has come and whose post is known to stand, oldest first. */
    List<Reveal> due(Instant now);

    /** Whether the answer to an asking is still to be shown to those who were asked. */
    boolean awaits(AskingId asking);

    /** Forgets the reveals of a schedule that have not been made. */
    void forget(ScheduleId schedule);

    /** Takes a reveal out; false if there is none, so that nobody makes it a second time. */
    boolean take(DeliveryKey of);
}
