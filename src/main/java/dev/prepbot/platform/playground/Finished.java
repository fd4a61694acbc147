package dev.prepbot.platform.playground;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PlaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record that an errand was done.
 *
 * @param room where its message stands, or which it opened; or null
 * @param message its message that can be named later, or null
 */
record Finished(
        String errand, @Nullable String room, @Nullable Long message) {

    static Finished plainly(String errand) {
        return new Finished(errand, null, null);
    }

    Optional<MessageRef> ref() {
        return room == null || message == null
                ? Optional.empty()
                : Optional.of(new MessageRef(new PlaceId(Playground.NAME, room), String.valueOf(message)));
    }

    Outcome.Done outcome(World world) {
        var opened = room == null || message != null ? Optional.<Room>empty() : world.room(room);
        return new Outcome.Done(ref(), opened.map(Room::place));
    }
}
