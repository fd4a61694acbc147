package dev.prepbot.chat;

import java.util.Optional;

/** What came of an errand. */
public sealed interface Outcome {

    /**
     * It was done.
     *
     * @param message the message that now stands, where there is one that can be named later
     * @param place the conversation that was opened, where one was
     */
    record Done(Optional<MessageRef> message, Optional<Place> place) implements Outcome {
        public static final Done PLAINLY = new Done(Optional.empty(), Optional.empty());
    }

    /**
     * It was not done.
     *
     * @param trouble what stood in the way
     * @param detail the platform's own words, for staff and logs
     */
    record Failed(Trouble trouble, String detail) implements Outcome {}

    /** The kinds of trouble that the world makes. */
    enum Trouble {
        /** Too many requests; later is fine. */
        RATE_LIMITED(true),
        /** The platform did not answer, or answered with a fault of its own; later may be fine. */
        UNREACHABLE(true),
        /** A permission is missing. */
        FORBIDDEN(false),
        /** The person, message or place no longer exists. */
        GONE(false),
        /** The reply handle is too old. */
        EXPIRED(false),
        /** Its time was over before it could be done. */
        TOO_LATE(false),
        /** The platform refused the content, which is our fault. */
        REFUSED(false),
        /** A crash came in between, and the platform does not tell whether it was done. */
        UNCERTAIN(false);

        private final boolean passing;

        Trouble(boolean passing) {
            this.passing = passing;
        }

        /** Whether trying again later can help. */
        public boolean passing() {
            return passing;
        }
    }
}
