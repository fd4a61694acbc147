package dev.prepbot.bank;

import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;

/** A wording that is to be accepted must earn its key point when somebody says just that. */
final class DeadWordings implements Check {

    private final Grader grader;

    DeadWordings(Grader grader) {
        this.grader = grader;
    }

    @Override
    public List<Problem> of(List<Sourced> questions) {
        var problems = new ArrayList<Problem>();
        for (var question : questions) {
            var points = question.question().keyPoints();
            for (int i = 0; i < points.size(); i++) {
                int line = question.line("key_points", i);
                for (var wording : points.get(i).accept()) {
                    if (!earns(question.question(), wording)) {
                        problems.add(question.problem(
                                line,
                                "the wording `" + wording + "` to accept in `"
                                        + question.question().id() + "` can never earn its point",
                                "use words that are neither common ones nor those of the prompt"));
                    }
                }
            }
        }
        return problems;
    }

    /** Whether the wording alone, as a key point of this question, is covered by itself as an answer. */
    private boolean earns(Question question, String wording) {
        var alone = new Question(
                question.id(),
                question.prompt(),
                question.placing(),
                List.of(new KeyPoint(wording, 1, List.of())),
                question.guidance(),
                question.quiz(),
                question.sources());
        return !grader.grade(alone, wording).covered().isEmpty();
    }
}
