package dev.prepbot.prep.attempt;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What someone says of their own answer: which key points they made, whatever the grader found. It is theirs alone and
 * changes no grade, score or board.
 *
 * @param person who answered, and checks
 * @param answer the answer that is checked
 * @param points how many key points there are
 * @param found the places of those that the grader found covered
 * @param ticked the places of those that the person made in their own view
 * @param at when they said so
 */
public record SelfCheck(
        PersonId person, Answer answer, int points, Set<Integer> found, Set<Integer> ticked, Instant at) {

    /**
     * The answer that is checked.
     *
     * @param attempt its place in the log of attempts
     */
    public record Answer(long attempt, AskingId asking, QuestionId question) {

        public static Answer of(Attempt attempt) {
            return new Answer(attempt.id(), attempt.asking(), attempt.question());
        }
    }

    public SelfCheck {
        found = ordered(found, points);
        ticked = ordered(ticked, points);
    }

    private static Set<Integer> ordered(Set<Integer> places, int points) {
        if (places.stream().anyMatch(place -> place < 0 || place >= points)) {
            throw new IllegalArgumentException("of " + points + " points there are none at " + places);
        }
        return Collections.unmodifiableSet(new TreeSet<>(places));
    }
}
