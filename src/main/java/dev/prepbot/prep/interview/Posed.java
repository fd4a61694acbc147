package dev.prepbot.prep.interview;

import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.Handout;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import java.util.List;
import java.util.Optional;

/**
 * A question of an interview and what became of it; the interview's own copy, whatever happens to the bank.
 *
 * @param asking the name under which an answer is kept
 * @param question the question as it stood when the interview began, without its quiz form, sources and solution
 * @param result what became of it
 * @param hinted whether the hint was taken
 * @param followsUp for a follow-up, the place of the key point that it goes after, in the question that stands before it
 */
public record Posed(AskingId asking, Question question, Result result, boolean hinted, Optional<Integer> followsUp) {

    /** What became of a question. */
    public sealed interface Result {

        /** Nothing yet. */
        record Open() implements Result {}

        /**
         * It was answered.
         *
         * @param words what was said to a follow-up, which is kept nowhere else; empty where an attempt keeps it
         */
        record Answered(Grade grade, String words) implements Result {

            /** An answer whose words are kept as an attempt. */
            public Answered(Grade grade) {
                this(grade, "");
            }
        }

        /** It was passed over. */
        record Skipped() implements Result {}
    }

    /** A question that is still to be asked. */
    public static Posed open(AskingId asking, Question question) {
        var kept = new Question(
                question.id(),
                question.prompt(),
                question.placing(),
                question.keyPoints(),
                question.guidance(),
                Optional.empty(),
                List.of(),
                question.exercise().map(work -> new Handout(work.asked())));
        return new Posed(asking, kept, new Result.Open(), false, Optional.empty());
    }

    /**
     * A follow-up to this question.
     *
     * @param point the place of the key point that it goes after
     * @param key the key point that an answer to it has to make
     */
    public Posed followUp(AskingId name, int point, String prompt, KeyPoint key) {
        var about = new Question(
                question.id(),
                prompt,
                question.placing(),
                List.of(key),
                new Guidance(question.guidance().hint(), "", List.of(), List.of(), List.of()),
                Optional.empty(),
                List.of());
        return new Posed(name, about, new Result.Open(), false, Optional.of(point));
    }

    /** Whether it was answered or passed over. */
    public boolean settled() {
        return !(result instanceof Result.Open);
    }

    /** What the answer earned; empty where there is none. */
    public Optional<Grade> grade() {
        return result instanceof Result.Answered answered ? Optional.of(answered.grade()) : Optional.empty();
    }

    Posed with(Result other) {
        return new Posed(asking, question, other, hinted, followsUp);
    }

    Posed withHint() {
        return new Posed(asking, question, result, true, followsUp);
    }
}
