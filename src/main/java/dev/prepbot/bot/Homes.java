package dev.prepbot.bot;

import dev.prepbot.chat.PersonId;
import java.time.Instant;

/** Who has opened the bot's own page, on platforms that have one. */
public interface Homes {

    void opened(PersonId person, Instant at);

    boolean knows(PersonId person);
}
