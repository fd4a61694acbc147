package dev.prepbot.prep.attempt;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The append-only log of attempts. */
public interface Attempts {

    /** Appends an attempt, whose id is ignored, and returns it with its place in the log. */
    Attempt append(Attempt attempt);

    /** The attempt at a place in the log, if it is this person's. */
    Optional<Attempt> find(PersonId person, long id);

    /** A person's attempts, oldest first. */
    List<Attempt> of(PersonId person);

    /** The local days on which a person answered since an instant. */
    Set<LocalDate> days(PersonId person, Instant since);

    /**
     * How many different questions a person answered in earnest on each local day since a date; days without any are
     * missing.
     */
    Map<LocalDate, Integer> questionsByDay(PersonId person, LocalDate since);

    /** Everyone's attempts at one asking, oldest first. */
    List<Attempt> at(AskingId asking);

    /** A person's attempts at one asking, oldest first. */
    List<Attempt> at(AskingId asking, PersonId person);
}
