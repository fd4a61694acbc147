package dev.prepbot.prep.board;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.quiz.QuizMode;
import dev.prepbot.prep.quiz.QuizResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an answer is worth on a board. */
public final class Points {

    /** What an answer earns that covers every key point. */
    public static final int MOST = 10;

    /** What a right answer in a quiz earns: less, because it is picked rather than said. */
    public static final int QUIZ = 2;

    private Points() {}

    /**
     * The points of an answer in earnest: the share of the key points that it covers, of {@value #MOST}. The model
     * answer given back is an answer, but it earns nothing.
     */
    public static int of(Grade grade) {
        return grade.remarks().contains(Remark.MODEL_COPY) ? 0 : (int) Math.round(grade.score() * MOST);
    }

    /**
     * The points of quizzes by person: a right answer in a quiz for everyone earns {@value #QUIZ}, if it was the
     * person's first answer to that question.
     *
     * @param results of the time for which a board counts, oldest first
     * @param only of these questions; of all where empty
     */
    public static Map<PersonId, Integer> of(List<QuizResult> results, Optional<Set<QuestionId>> only) {
        var points = new HashMap<PersonId, Integer>();
        var counted = new HashSet<Answered>();
        for (var result : results) {
            var question = result.about().question();
            boolean wanted = result.mode() == QuizMode.CHANNEL
                    && only.map(some -> some.contains(question)).orElse(true);
            if (wanted && counted.add(new Answered(result.person(), question)) && result.right()) {
                points.merge(result.person(), QUIZ, Integer::sum);
            }
        }
        return points;
    }

    private record Answered(PersonId person, QuestionId question) {}
}
