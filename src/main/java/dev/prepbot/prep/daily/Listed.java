package dev.prepbot.prep.daily;

import dev.prepbot.chat.PersonId;
import java.util.Optional;

/**
 * A schedule as the admins of its server know it.
 *
 * @param number by which they name it; no other schedule of the server has it
 * @param addedBy who made it; empty once they had themselves forgotten
 */
public record Listed(int number, Optional<PersonId> addedBy, Schedule schedule) {

    /** The same entry for the schedule as it was changed. */
    public Listed with(Schedule changed) {
        return new Listed(number, addedBy, changed);
    }
}
