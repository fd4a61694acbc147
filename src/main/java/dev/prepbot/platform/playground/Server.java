package dev.prepbot.platform.playground;

import dev.prepbot.chat.Place;
import java.util.List;
import java.util.Set;

/**
 * A study group of the world, with channels of its own.
 *
 * @param mark what stands before its channels' names in their ids, which are unlike those of any other server
 * @param first who is in it before anyone chose; empty if everyone is
 */
record Server(String id, String mark, Set<String> first) {

    static final Server HOME = new Server(World.SERVER, "", Set.of());

    static final Server EVENING = new Server("evening-group", "evening-", Set.of(World.ADMIN, "alice", "carol"));

    static final List<Server> ALL = List.of(HOME, EVENING);

    Server {
        first = Set.copyOf(first);
    }

    /** Its channels; the last is for its staff. */
    List<Room> channels() {
        return List.of(channel(World.CHANNEL, Set.of()), channel("general", Set.of()), channel("staff", STAFF));
    }

    /** Whether someone is in it who never chose. */
    boolean takes(String person) {
        return first.isEmpty() || first.contains(person);
    }

    private Room channel(String name, Set<String> members) {
        return new Room(mark + name, id, Place.Kind.CHANNEL, name, null, members, false, false);
    }

    private static final Set<String> STAFF = Set.of(World.ADMIN);
}
