package dev.prepbot.prep.quiz;

import dev.prepbot.chat.MessageRef;
import java.util.Optional;

/**
 * The message in which a quiz shows itself to everyone: the announcement, then one for each round.
 *
 * @param page 0 for the announcement, else the number of the round, from 1
 * @param standing whether it is there
 * @param message where it is, if it stands
 */
public record Screen(int page, Standing standing, Optional<MessageRef> message) {

    /** The announcement, or nothing at all where one plays alone. */
    static final Screen FIRST = posting(0);

    /** Whether a message is there. */
    public enum Standing {
        /** It was sent and is not known to have arrived. */
        POSTING,
        /** It is there. */
        STANDS,
        /** It did not arrive, is gone, or the platform does not name it. */
        MISSING
    }

    static Screen posting(int page) {
        return new Screen(page, Standing.POSTING, Optional.empty());
    }

    Screen found(Optional<MessageRef> where) {
        return new Screen(page, where.isPresent() ? Standing.STANDS : Standing.MISSING, where);
    }

    public boolean missing() {
        return standing == Standing.MISSING;
    }
}
