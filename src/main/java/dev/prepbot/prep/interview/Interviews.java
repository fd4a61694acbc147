package dev.prepbot.prep.interview;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored interviews; a person has at most one that is running. */
public interface Interviews {

    Optional<Interview> find(InterviewId id);

    /** The interview that was begun last of those held in this thread. */
    Optional<Interview> in(PlaceId thread);

    /** The interview of a person that is neither finished nor refused. */
    Optional<Interview> running(PersonId person);

    /** The running interviews that were begun in a server. */
    List<InterviewId> runningIn(ServerId server);

    /** Stores an interview, new or changed. */
    void put(Interview interview);

    /** A person's finished interviews, latest first. */
    List<Interview> finished(PersonId person, int most);

    /** How many interviews a person has finished. */
    int countFinished(PersonId person);

    /** The running interviews whose time is up at an instant, those that are up longest first. */
    List<InterviewId> due(Instant now, int most);
}
