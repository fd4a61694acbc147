package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.Map;

/** A store that remembers people: it can show all that it holds about one, and forget them. */
interface Remembers {

    /** The name of what it holds, as an export and {@code /privacy show} call it. */
    String name();

    /** What it holds about a person, oldest first, each entry by the names of its parts. */
    List<Map<String, Object>> about(PersonId person);

    void erase(PersonId person);

    /** Forgets what belongs to a server, as far as it is not a person's own. */
    default void erase(ServerId server) {}
}
