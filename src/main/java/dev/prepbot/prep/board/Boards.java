package dev.prepbot.prep.board;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.board.Period.Window;
import dev.prepbot.prep.question.QuestionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is on the boards of servers, and what they earned. */
public interface Boards {

    Optional<Membership> find(ServerId server, PersonId person);

    /** Puts someone on a board, instead of how they stood there before. */
    void join(ServerId server, Membership membership);

    /** Takes someone off a board; false if they were not on it. */
    boolean leave(ServerId server, PersonId person);

    /** The boards that a person is on. */
    List<ServerId> of(PersonId person);

    /** Whether somebody on a board has a number already. */
    boolean taken(ServerId server, int alias);

    /**
     * What those on a board who are still in the server earned by answers in a stretch of time; some nothing.
     *
     * <p>The first answer in earnest to each question counts that was given in the server, or in a direct conversation.
     *
     * @param only of these questions; of all where empty
     */
    List<Score> scores(ServerId server, Window window, Optional<Set<QuestionId>> only);
}
