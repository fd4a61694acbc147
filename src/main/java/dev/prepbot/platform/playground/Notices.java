package dev.prepbot.platform.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                notices.add(telling(feed, room.members(), "place", Views.of(room)));
            }
        }
        return notices;
    }

    private static Runnable telling(Feed feed, Set<String> readers, String type, JsonNode data) {
        return () -> feed.tell(readers, type, data);
    }

    private static Optional<Set<String>> readers(World world, Utterance utterance) {
        if (utterance.content() instanceof Content.Said said && said.onlyFor() != null) {
            return Optional.of(Set.of(said.onlyFor()));
        }
        return world.room(utterance.room()).map(Room::members);
    }
}
