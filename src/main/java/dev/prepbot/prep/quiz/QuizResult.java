package dev.prepbot.prep.quiz;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.time.Instant;
import java.util.Optional;

/**
 * What one vote earned, for boards and statistics.
 *
 * @param right whether it was for the right option
 * @param points what it earned with its streak bonus; 0 if it was wrong
 * @param at when the person chose
 * @param server where it was played; empty in direct conversations
 * @param mode alone or with others
 */
public record QuizResult(
        PersonId person, About about, boolean right, int points, Instant at, Optional<ServerId> server, QuizMode mode) {

    /** The question that was asked. */
    public record About(QuestionId question, Topic topic, Level level) {}
}
