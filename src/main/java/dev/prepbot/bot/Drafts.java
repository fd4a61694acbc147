package dev.prepbot.bot;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import java.util.Optional;

/** Answers that were typed but could not be taken, kept so that the form can be refilled. */
public interface Drafts {

    Optional<String> find(PersonId person, AskingId asking);

    void put(PersonId person, AskingId asking, String text);

    void remove(PersonId person, AskingId asking);
}
