package dev.prepbot.prep.interview;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question of an interview with the follow-up that was asked about it.
 *
 * @param index the question's place in the interview, from 0
 * @param followUp empty where none was asked
 */
public record Round(int index, Posed question, Optional<Posed> followUp) {

    static List<Round> of(List<Posed> questions) {
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < questions.size(); i++) {
            var posed = questions.get(i);
            if (posed.followsUp().isEmpty()) {
                rounds.add(new Round(i, posed, next(questions, i)));
            }
        }
        return rounds;
    }

    private static Optional<Posed> next(List<Posed> questions, int index) {
        return questions.stream()
                .skip(index + 1L)
                .findFirst()
                .filter(posed -> posed.followsUp().isPresent());
    }

    /** What was shown in the end: a point that the follow-up brought out is covered. Empty where nothing was answered. */
    public Optional<Grade> outcome() {
        var late = late();
        return question.grade().map(first -> late.isEmpty() ? first : with(first, late.get()));
    }

    /** The place of the key point that only the follow-up brought out; empty where it brought out none. */
    public Optional<Integer> late() {
        return followUp.filter(posed -> posed.grade()
                        .filter(grade -> grade.covered().size() == 1)
                        .isPresent())
                .flatMap(Posed::followsUp);
    }

    private Grade with(Grade first, int point) {
        var points = new ArrayList<>(first.points());
        var before = points.get(point);
        var evidence = followUp.flatMap(Posed::grade).stream()
                .flatMap(grade -> grade.points().stream())
                .flatMap(grade -> grade.evidence().stream())
                .toList();
        points.set(point, new PointGrade(before.text(), before.weight(), Verdict.COVERED, evidence));
        return new Grade(points, first.remarks(), first.gradedBy());
    }
}
