package dev.prepbot.prep.interview;

import dev.prepbot.chat.PlaceId;
import java.util.Optional;

/** Where an interview is held. */
public sealed interface Venue {

    /** The conversation's name, where it is known. */
    Optional<PlaceId> known();

    /** Whether it is the person's direct conversation with the bot. */
    default boolean direct() {
        return false;
    }

    /** Nowhere yet. */
    record Nowhere() implements Venue {
        @Override
        public Optional<PlaceId> known() {
            return Optional.empty();
        }
    }

    /** A thread of its own. */
    record OwnThread(PlaceId place) implements Venue {
        @Override
        public Optional<PlaceId> known() {
            return Optional.of(place);
        }
    }

    /** The direct conversation, of which the name is known. */
    record DirectIn(PlaceId place) implements Venue {
        @Override
        public Optional<PlaceId> known() {
            return Optional.of(place);
        }

        @Override
        public boolean direct() {
            return true;
        }
    }

    /** The direct conversation, whatever the platform calls it. */
    record Direct() implements Venue {
        @Override
        public Optional<PlaceId> known() {
            return Optional.empty();
        }

        @Override
        public boolean direct() {
            return true;
        }
    }
}
