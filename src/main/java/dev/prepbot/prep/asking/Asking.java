package dev.prepbot.prep.asking;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Wish;
import java.time.Instant;
import java.util.Optional;

/**
 * A question put to someone somewhere.
 *
 * @param id its name on buttons
 * @param question what is asked
 * @param mode on what occasion
 * @param place where it was asked
 * @param wish what was asked for, so that the next question can be like it
 * @param only the one person who may answer; empty where everyone in the place may
 * @param at when it was asked
 */
public record Asking(
        AskingId id, QuestionId question, Mode mode, PlaceId place, Wish wish, Optional<PersonId> only, Instant at) {

    /** Whether this person may answer. */
    public boolean isFor(PersonId person) {
        return only.map(person::equals).orElse(true);
    }
}
