package dev.prepbot.prep.model;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.time.Instant;

/** What is stored about the use of a model. */
public interface ModelRecords {

    /** What a server's admins said. */
    Consent of(ServerId server);

    void put(ServerId server, Consent consent, Instant at);

    /** What a person said about their own answers. */
    Consent of(PersonId person);

    void put(PersonId person, Consent consent, Instant at);

    /** Counts a use, unless that would be more than the budget or the same delivery was counted before. */
    Spending spend(ModelUse use, Budget budget);

    /** What came of an attempt to use a model. */
    enum Spending {
        COUNTED,
        COUNTED_BEFORE,
        OVER_BUDGET
    }
}
