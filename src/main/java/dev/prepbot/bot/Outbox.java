package dev.prepbot.bot;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The errands that were decided and are not yet known to be done. */
public interface Outbox {

    /**
     * Stores an errand.
     *
     * @param forWhom the person it answers, to whom it is shown at their next visit if it cannot be delivered
     */
    void add(Errand errand, Optional<PersonId> forWhom, Instant at);

    /** Forgets an errand that is done or given up. */
    void remove(String errandId);

    /** Keeps an errand whose reply handle expired until its person comes back. */
    void hold(String errandId);

    /** The errands that are neither done nor held, oldest first. */
    List<Errand> pending();

    /** Takes the errands held for a person out of the outbox, oldest first. */
    List<Errand> takeHeld(PersonId person);

    /** Whether errands are held for a person. */
    boolean holdsFor(PersonId person);
}
