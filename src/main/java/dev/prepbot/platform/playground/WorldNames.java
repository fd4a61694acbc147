package dev.prepbot.platform.playground;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.platform.slash.Names;
import java.util.Locale;
import java.util.Optional;

/**
 * What the world's people call its channels, people and roles.
 *
 * @param reader who writes; they can name what they see
 * @param here where they write; in a server they name what is of that server
 */
record WorldNames(World world, String reader, Room here) implements Names {

    /** The one role there is, which everybody has. */
    static final String ROLE = "learners";

    @Override
    public Optional<String> channel(String written) {
        var name = bare(written, "#");
        return world.roomsOf(reader).stream()
                .filter(room -> room.kind() == Place.Kind.CHANNEL)
                .filter(room -> here.server() == null || here.server().equals(room.server()))
                .filter(room -> room.id().equals(name) || room.title().equals(name))
                .map(room -> room.placeId().toString())
                .findFirst();
    }

    @Override
    public Optional<String> someone(String written) {
        return Optional.of(bare(written, "@"))
                .filter(world::knows)
                .filter(name -> here.server() == null || world.memberships().holds(here.server(), name))
                .map(name -> new PersonId(Playground.NAME, name).toString());
    }

    @Override
    public Optional<String> role(String written) {
        return Optional.of(bare(written, "@")).filter(ROLE::equals);
    }

    /** The name without its mark, or without what stands before the colon of an id. */
    private static String bare(String written, String mark) {
        var name = written.toLowerCase(Locale.ROOT);
        var prefix = Playground.NAME + ":";
        return name.startsWith(mark)
                ? name.substring(1)
                : name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
