package dev.prepbot.bot.flow.quiz;

import dev.prepbot.chat.Intention;
import dev.prepbot.prep.quiz.QuizId;
import java.util.Optional;

/**
 * The page of a quiz that a post shows, by which the post is recognised when it has ended.
 *
 * @param page 0 for the announcement, else the number of the round
 */
record QuizSubject(QuizId quiz, int page) {

    private static final String KIND = "quiz";

    static Optional<QuizSubject> of(Intention intention) {
        if (!(intention instanceof Intention.Post post)) {
            return Optional.empty();
        }
        var parts = post.subject().split(":", -1);
        return parts.length == 3 && parts[0].equals(KIND)
                ? Optional.of(new QuizSubject(new QuizId(parts[1]), Integer.parseInt(parts[2])))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return KIND + ":" + quiz + ":" + page;
    }
}
