package dev.prepbot.prep.quiz;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.Locale;
import java.util.Optional;

/**
 * Who plays where, and how.
 *
 * @param host who started it; empty once they were forgotten
 * @param place where it is held, or where its one player asked for it
 * @param server the server of the place; empty in direct conversations
 * @param locale the language that the host's client showed
 * @param mode with whom one plays
 * @param pace how many rounds, and how long they are
 */
public record Setup(
        Optional<PersonId> host, PlaceId place, Optional<ServerId> server, Locale locale, QuizMode mode, Pace pace) {

    public boolean solo() {
        return mode == QuizMode.SOLO;
    }
}
