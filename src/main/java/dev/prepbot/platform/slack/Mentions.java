package dev.prepbot.platform.slack;

import dev.prepbot.chat.PersonId;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How people are named in a message.
 *
 * @param live whom a mention may stand for; Slack notifies everyone who is mentioned so
 * @param names what everyone else is called
 */
record Mentions(Predicate<PersonId> live, Function<PersonId, String> names) {

    /** For what notifies nobody: changed messages, what one person alone sees, the home tab. */
    static Mentions unheard() {
        return new Mentions(person -> true, PersonId::local);
    }
}
