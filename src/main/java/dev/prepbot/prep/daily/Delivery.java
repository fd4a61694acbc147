package dev.prepbot.prep.daily;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.asking.AskingId;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of one post of a schedule.
 *
 * @param key which post
 * @param channel where it was to appear, whatever the schedule says later
 * @param asking the question that was put, by which the post is recognised on the platform; empty where none was
 * @param at when it was claimed
 * @param state how it stands
 */
public record Delivery(DeliveryKey key, PlaceId channel, Optional<AskingId> asking, Instant at, State state) {

    /** A post that is about to be sent. */
    public static Delivery claimed(DeliveryKey key, PlaceId channel, AskingId asking, Instant at) {
        return new Delivery(key, channel, Optional.of(asking), at, new State.Claimed());
    }

    /** A post that is not made. */
    public static Delivery skipped(DeliveryKey key, PlaceId channel, Why why, Instant at) {
        return new Delivery(key, channel, Optional.empty(), at, new State.Skipped(why));
    }

    /**
     * The same as it stands after something was learned about it.
     *
     * @throws IllegalStateException if it was settled before
     */
    public Delivery settled(State later) {
        if (!state.open()) {
            throw new IllegalStateException(key + " is " + state + " and cannot become " + later);
        }
        return new Delivery(key, channel, asking, at, later);
    }

    /** Why a post was not made. */
    public enum Why {
        /** Its time was too long ago when the bot came back. */
        MISSED,
        /** No question fits what the schedule asks about. */
        NO_QUESTION
    }

    /** How a delivery stands. */
    public sealed interface State {

        /** Whether more can still be learned about it. */
        default boolean open() {
            return false;
        }

        /** Whether its question has been seen in the channel, or may have been. */
        default boolean usesQuestion() {
            return true;
        }

        /** Taken, and perhaps sent; what a crash leaves behind. */
        record Claimed() implements State {
            @Override
            public boolean open() {
                return true;
            }
        }

        /** Known to stand in the channel. */
        record Posted(MessageRef message) implements State {}

        /** Not made. */
        record Skipped(Why why) implements State {
            @Override
            public boolean usesQuestion() {
                return false;
            }
        }

        /**
         * Not accepted by the platform.
         *
         * @param detail the platform's own words, for staff and logs
         */
        record Failed(Trouble trouble, String detail) implements State {
            @Override
            public boolean usesQuestion() {
                return false;
            }
        }

        /** Perhaps sent before a crash; the platform does not tell, so it is not sent again. */
        record Uncertain() implements State {
            @Override
            public boolean open() {
                return true;
            }
        }
    }
}
