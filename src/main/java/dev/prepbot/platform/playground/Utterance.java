package dev.prepbot.platform.playground;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.PlaceId;
import java.time.Instant;

/** A message that stands in a room. */
record Utterance(long id, String room, Instant at, Content content) {

    /** Whether a person who sees the room sees this message in it. */
    boolean shows(String person) {
        return !(content instanceof Content.Said said) || said.onlyFor() == null || person.equals(said.onlyFor());
    }

    Utterance with(Content other) {
        return new Utterance(id, room, at, other);
    }

    MessageRef ref() {
        return new MessageRef(new PlaceId(Playground.NAME, room), String.valueOf(id));
    }
}
