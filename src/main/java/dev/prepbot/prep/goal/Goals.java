package dev.prepbot.prep.goal;

import dev.prepbot.chat.PersonId;
import java.util.Optional;

/** The stored goals. */
public interface Goals {

    Optional<Goal> of(PersonId person);

    void put(PersonId person, Goal goal);

    /** Forgets a person's goal; false if they had none. */
    boolean remove(PersonId person);
}
