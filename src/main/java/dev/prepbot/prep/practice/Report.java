package dev.prepbot.prep.practice;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.question.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody thinks is wrong with a question.
 *
 * @param person who reported it
 * @param server where they did; empty in a direct conversation
 * @param reason what is wrong, as typed
 */
public record Report(PersonId person, QuestionId question, Optional<ServerId> server, String reason, Instant at) {

    /** A few sentences; what is longer belongs in the question's own discussion. */
    public static final int LONGEST_REASON = 500;

    /** As many as one person may make within {@link #DAY}, so that nobody can flood the staff. */
    public static final int MOST_A_DAY = 3;

    /** Counted back from the moment, so that it does not depend on a zone. */
    public static final Duration DAY = Duration.ofHours(24);
}
