package dev.prepbot.platform.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says which changes of the world the open pages are told of, and who may know. */
final class Notices {

    private Notices() {}

    /**
     * The notices of entries, to be given once those are on the disk.
     *
     * @param world the world before the entries
     */
    static List<Runnable> of(List<Entry> entries, World world, Feed feed) {
        var notices = new ArrayList<Runnable>();
        for (var entry : entries) {
            if (entry instanceof Entry.Uttered uttered) {
                readers(world, uttered.utterance())
                        .ifPresent(who -> notices.add(telling(feed, who, "message", Views.of(uttered.utterance()))));
            } else if (entry instanceof Entry.Removed removed) {
                world.utterance(removed.utterance())
                        .ifPresent(gone -> readers(world, gone)
                                .ifPresent(who -> notices.add(telling(feed, who, "removed", Views.removed(gone)))));
            } else if (entry instanceof Entry.Furnished furnished) {
                var room = furnished.room();
                notices.add(telling(feed, readers(world, room), "place", Views.of(room)));
            }
        }
        return notices;
    }

    private static Runnable telling(Feed feed, Predicate<String> readers, String type, JsonNode data) {
        return () -> feed.tell(readers, type, data);
    }

    /** Who sees a message. */
    static Optional<Predicate<String>> readers(World world, Utterance utterance) {
        if (utterance.content() instanceof Content.Said said && said.onlyFor() != null) {
            var reader = said.onlyFor();
            return Optional.of(reader::equals);
        }
        return world.room(utterance.room()).map(room -> readers(world, room));
    }

    private static Predicate<String> readers(World world, Room room) {
        return person -> world.shows(room, person);
    }
}
