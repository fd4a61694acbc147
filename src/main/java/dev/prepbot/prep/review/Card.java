package dev.prepbot.prep.review;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.QuestionId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a person's answers say about how well they remember one question: a view over their attempts and ratings.
 *
 * @param question which question
 * @param memory what FSRS makes of the answers
 * @param score what the last answer earned, 0 to 1
 * @param reviews how many answers there were
 * @param answered the local day of the last
 * @param due the local day on which it comes again
 */
public record Card(QuestionId question, Memory memory, double score, int reviews, LocalDate answered, LocalDate due) {

    /** One answer in earnest, as far as memory is concerned. */
    public record Answer(Rating rating, double score, LocalDate day) {

        /** What a graded answer counts as on the local day of the person; empty if it was no attempt at the question. */
        public static Optional<Answer> of(Grade grade, Optional<Rating> changed, LocalDate day) {
            return grade.inEarnest()
                    ? Optional.of(new Answer(changed.orElseGet(() -> Rating.proposed(grade)), grade.score(), day))
                    : Optional.empty();
        }
    }

    /** The card after an answer to a question; a day before the last one, as after a flight west, counts as the same. */
    public static Card after(Optional<Card> before, QuestionId question, Answer answer) {
        var memory = before.map(card -> Fsrs.DEFAULT.next(card.memory(), answer.rating(), card.days(answer.day())))
                .orElseGet(() -> Fsrs.DEFAULT.first(answer.rating()));
        var day = before.map(Card::answered)
                .filter(last -> last.isAfter(answer.day()))
                .orElse(answer.day());
        int reviews = before.map(Card::reviews).orElse(0) + 1;
        return new Card(question, memory, answer.score(), reviews, day, day.plusDays(Fsrs.DEFAULT.interval(memory)));
    }

    /** The days from the last answer to a day, 0 or more. */
    public long days(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(answered, day));
    }

    public boolean dueOn(LocalDate day) {
        return !due.isAfter(day);
    }

    /** Least likely to be recalled first, then longest due. */
    public static Comparator<Card> mostUrgentOn(LocalDate day) {
        return Comparator.<Card>comparingDouble(card -> Fsrs.DEFAULT.recall(card.memory(), card.days(day)))
                .thenComparing(Card::due)
                .thenComparing(card -> card.question().value());
    }
}
