package dev.prepbot.bank;

import dev.prepbot.prep.grading.Grader;
import java.util.List;

/** A model answer should make its own key points, as the grader sees it; a wording to accept often mends the rest. */
final class MissedPoints implements Check {

    private final Grader grader;

    MissedPoints(Grader grader) {
        this.grader = grader;
    }

    @Override
    public List<Problem> of(List<Sourced> questions) {
        return SideBySide.map(questions, this::of).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Problem> of(Sourced sourced) {
        var question = sourced.question();
        var answer = question.guidance().modelAnswer();
        return grader.grade(question, answer).missed().stream()
                .map(missed -> sourced.problem(
                        sourced.line("model_answer"),
                        "the model answer of `" + question.id() + "` does not make the point: " + missed.text(),
                        "accept a wording of it, or think about the point; never reword the answer for the grader"))
                .toList();
    }
}
