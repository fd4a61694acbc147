package dev.prepbot.platform.playground;

import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A channel, thread or direct conversation of the world.
 *
 * @param server the server it belongs to, or null
 * @param parent the channel of a thread, or null
 * @param members who sees it; empty if everyone does
 * @param botOpened whether the bot opened it, so that it hears what is typed there
 */
record Room(
        String id,
        @Nullable String server,
        Place.Kind kind,
        String title,
        @Nullable String parent,
        Set<String> members,
        boolean botOpened,
        boolean closed) {

    Room {
        members = Set.copyOf(members);
    }

    static Room direct(String person) {
        return new Room(directId(person), null, Place.Kind.DIRECT, "", null, Set.of(person), true, false);
    }

    static String directId(String person) {
        return "dm-" + person;
    }

    /** What it is called where no name can be shown for each reader. */
    String name() {
        return title.isEmpty() ? String.join(", ", new TreeSet<>(members)) : title;
    }

    Room asClosed() {
        return new Room(id, server, kind, title, parent, members, botOpened, true);
    }

    boolean shows(String person) {
        return members.isEmpty() || members.contains(person);
    }

    PlaceId placeId() {
        return new PlaceId(Playground.NAME, id);
    }

    Place place() {
        return new Place(
                placeId(), Optional.ofNullable(server).map(local -> new ServerId(Playground.NAME, local)), kind);
    }
}
