package dev.prepbot.prep.reminder;

import dev.prepbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored reminders. */
public interface Reminders {

    Optional<Reminding> of(PersonId person);

    void put(Reminding reminding);

    /** Those who are to be looked at by an instant, longest due first. */
    List<PersonId> due(Instant now, int most);
}
