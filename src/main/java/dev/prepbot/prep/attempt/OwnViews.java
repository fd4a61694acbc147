package dev.prepbot.prep.attempt;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import java.util.List;
import java.util.Optional;

/** How people see their own answers, for showing it to them; never for a grade, a score or a board. */
public interface OwnViews {

    /** What a person said last of one of their answers, by its place in the log of attempts. */
    Optional<SelfCheck> latest(PersonId person, long attempt);

    /** What a person said last of their latest checked answer to an asking. */
    Optional<SelfCheck> latest(PersonId person, AskingId asking);

    /** What a person said last of each of their answers that they checked, oldest answer first. */
    List<SelfCheck> latest(PersonId person);
}
