package dev.prepbot.app.bench;

import dev.prepbot.grade.KeyPointGrader;
import dev.prepbot.grade.StemmedWordGrader;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Grades labelled answers and times it. */
public final class Bench {

    /** A grader that tells how likely it holds each point to be covered. */
    public interface Subject {
        Judged judge(Question question, String answer);
    }

    /**
     * What a grader says.
     *
     * @param likely for each point, how likely it is covered
     */
    public record Judged(Grade grade, List<Double> likely) {}

    private final Subject subject;
    private final LongSupplier nanos;

    /** @param nanos the time that this thread has worked, whatever else the machine does */
    public Bench(Subject subject, LongSupplier nanos) {
        this.subject = subject;
        this.nanos = nanos;
    }

    /** The key point grader, with its probabilities. */
    public static Subject of(KeyPointGrader grader) {
        return (question, answer) -> {
            var judged = grader.judge(question, answer);
            return new Judged(judged.grade(), judged.covered());
        };
    }

    /** The lexical grader, which is sure of everything. */
    public static Subject of(StemmedWordGrader grader) {
        return (question, answer) -> {
            var grade = grader.grade(question, answer);
            return new Judged(
                    grade,
                    grade.points().stream()
                            .map(point -> point.covered() ? 1.0 : 0.0)
                            .toList());
        };
    }

    /** Grades all answers of all questions, twice, of which the second time counts: the first warms up. */
    public Report run(List<Labelled> labelled, Bank bank) {
        grade(labelled, bank, new ArrayList<>());
        var times = new ArrayList<Long>();
        return new Report(grade(labelled, bank, times), times);
    }

    private List<Sample> grade(List<Labelled> labelled, Bank bank, List<Long> times) {
        var samples = new ArrayList<Sample>();
        for (var one : labelled) {
            var question = bank.find(new QuestionId(one.question()))
                    .orElseThrow(() -> new IllegalArgumentException("no question is called " + one.question()));
            // Reading a question is not timed: that is done once for all answers to it.
            subject.judge(question, "");
            for (var answer : one.answers()) {
                long start = nanos.getAsLong();
                var judged = subject.judge(question, answer.text());
                times.add(nanos.getAsLong() - start);
                samples.add(new Sample(question, answer, one.heldOut(), judged.grade(), judged.likely()));
            }
        }
        return samples;
    }
}
