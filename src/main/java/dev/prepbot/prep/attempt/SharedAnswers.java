package dev.prepbot.prep.attempt;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import java.time.Instant;
import java.util.List;

/** The answers that people allow to be shown to all, with their names, when the question is revealed. */
public interface SharedAnswers {

    /** Shares an answer; of each person one to each asking, the last one. */
    void share(Attempt attempt, Instant at);

    void withdraw(AskingId asking, PersonId person);

    /** The answers to an asking that are shared, oldest first. */
    List<Attempt> of(AskingId asking);

    /** Forgets who shared what of an asking; the answers themselves stay. */
    void forget(AskingId asking);
}
