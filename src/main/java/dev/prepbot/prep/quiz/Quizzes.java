package dev.prepbot.prep.quiz;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored quizzes; a place has at most one that is running for everyone, a person at most one alone. */
public interface Quizzes {

    Optional<Quiz> find(QuizId id);

    /** The quiz for everyone that is running in a place. */
    Optional<Quiz> runningIn(PlaceId place);

    /** The quiz that a person is playing alone. */
    Optional<Quiz> runningAlone(PersonId person);

    /** Stores a new quiz with its rounds. */
    void begin(Quiz quiz, List<Round> rounds);

    /** Stores a quiz that has changed. */
    void put(Quiz quiz);

    /** A round of a quiz, from 0. */
    Round round(QuizId id, int index);

    /** The right option of each round. */
    List<Integer> answers(QuizId id);

    /** The running quizzes whose time is up at an instant, those that are up longest first. */
    List<QuizId> due(Instant now, int most);

    /** The questions of quizzes that were held in a place, or played alone by a person, latest first. */
    List<QuestionId> asked(PlaceId place, Optional<PersonId> alone);

    /**
     * The quizzes whose message shows something else than how they stand, and was last changed no later than an instant.
     */
    List<QuizId> outdated(Instant changed, int most);

    /** Notes that the message of a quiz shows how it stands, from now on. */
    void shows(QuizId id, Instant at);

    /** Notes that the message of a quiz may show something else than was noted. */
    void showsOther(QuizId id);

    /** The quiz that shows itself in a message. */
    Optional<Quiz> shownIn(MessageRef message);

    /** What was earned in a server in rounds that are over, by votes from an instant and before another, oldest first. */
    List<QuizResult> results(ServerId server, Instant from, Instant before);

    /** What a person has earned everywhere, oldest first. */
    List<QuizResult> results(PersonId person);
}
