package dev.prepbot.platform.playground;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who is in which server. */
final class Memberships {

    private final Map<String, Set<String>> people = new HashMap<>();

    /** Takes someone who never was here into the servers that take newcomers. */
    synchronized void welcome(String person) {
        Server.ALL.stream().filter(server -> server.takes(person)).forEach(server -> enter(server.id(), person));
    }

    synchronized void enter(String server, String person) {
        people.computeIfAbsent(server, id -> new LinkedHashSet<>()).add(person);
    }

    synchronized void leave(String server, String person) {
        people.getOrDefault(server, new LinkedHashSet<>()).remove(person);
    }

    synchronized boolean holds(String server, String person) {
        return people.getOrDefault(server, Set.of()).contains(person);
    }

    synchronized List<String> of(String server) {
        return List.copyOf(people.getOrDefault(server, Set.of()));
    }

    /** What a person chose: the entries that are needed after they came. */
    Stream<Entry> choices(String person) {
        return Server.ALL.stream().flatMap(server -> choice(server, person).stream());
    }

    private Optional<Entry> choice(Server server, String person) {
        boolean in = holds(server.id(), person);
        if (in == server.takes(person)) {
            return Optional.empty();
        }
        return Optional.of(in ? new Entry.Entered(person, server.id()) : new Entry.Left(person, server.id()));
    }
}
