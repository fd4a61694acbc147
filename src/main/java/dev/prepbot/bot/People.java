package dev.prepbot.bot;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.Set;

/** Everything that any store remembers about a person or a server. */
public interface People {

    /** What is remembered about a person; without what there is none of. */
    List<Kept> kept(PersonId person);

    /**
     * All of it as JSON documents, of which each stands on its own.
     *
     * @param longest about how many characters a document may have
     */
    List<String> export(PersonId person, int longest);

    /** Forgets a person in every store. */
    void erase(PersonId person);

    /**
     * Forgets a server in every store, and the people who were met nowhere else.
     *
     * @return those people
     */
    Set<PersonId> erase(ServerId server);

    /**
     * Something that is remembered.
     *
     * @param what the name of the kind, as in an export
     * @param count how many of it
     */
    record Kept(String what, int count) {}
}
