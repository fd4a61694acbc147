package dev.prepbot.grade;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.prepbot.grade.Measuring.Measured;
import dev.prepbot.grade.Together.Thought;
import dev.prepbot.grade.encode.Encoder;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Grades by aligning the words of each key point with those of the answer, by what they mean where they stand. Whether
 * a point is covered or contradicted is told by trees that were grown on labelled answers. Safe for use by several
 * threads.
 */
public final class KeyPointGrader implements Grader {

    /** The name under which its grades are kept and explained. */
    public static final String NAME = "key-points";

    /** A read question takes about 1 MB, and a fifth of a second to read. */
    private static final int QUESTIONS_IN_MEMORY = 40;

    /** Where as many points are ticked that people do not tick as the other way round, by cross-validation. */
    private static final double COVERED = 0.4;

    /** The same for points without further wordings and model answer, of which nobody is as sure. */
    private static final double COVERED_BARE = 0.35;

    /** More of it serves the field's own questions better and all others worse. */
    private static final double TREES_SAY = 0.1;

    private static final double UNSURE = 0.2;

    /** Where 3 of 100 right points are called contrary, by cross-validation. */
    private static final double CONTRADICTED = 0.65;

    /** Above, a point that is neither made nor surely contradicted is left to the learner. */
    private static final double DOUBTED = 0.35;

    private final Reader reader;
    private final LoadingCache<Question, Rubric> rubrics;
    private final Contrast contrast = new Contrast();
    private final Trees covers = Trees.resource("/grading/covers.trees");
    private final WeightedSum bare = WeightedSum.resource("/grading/bare.weights");
    private final Trees contradicts = Trees.resource("/grading/contradicts.trees");
    private final Together together = new Together();

    public KeyPointGrader(Encoder encoder) {
        reader = new Reader(encoder);
        rubrics = Caffeine.newBuilder().maximumSize(QUESTIONS_IN_MEMORY).build(question -> Rubric.of(question, reader));
    }

    /** A grader with the encoder that comes with prepbot, which takes a good part of a second to load. */
    public static KeyPointGrader load() throws Exception {
        return new KeyPointGrader(Encoder.load());
    }

    /** What tells how near answers come to a reference, with the same encoder. */
    public Nearness nearness() {
        return new Nearness(reader);
    }

    @Override
    public Grade grade(Question question, String answer) {
        return judge(question, answer).grade();
    }

    /**
     * A grade with how sure it is.
     *
     * @param covered for each point, the probability that a careful person would tick it
     * @param contradicted that they would find the contrary said
     */
    public record Judged(Grade grade, List<Double> covered, List<Double> contradicted) {}

    /** Grades, and tells the probabilities behind the verdicts. */
    public Judged judge(Question question, String answer) {
        var rubric = rubrics.get(question);
        var passage = reader.read(answer, rubric.vocabulary());
        var remarks = Remarks.about(passage, Manner.of(passage, rubric));
        if (remarks.contains(Remark.EMPTY)) {
            return nothing(question, remarks);
        }
        boolean trusted = remarks.stream().noneMatch(KeyPointGrader::spoils);
        var measured = new Measuring(rubric, passage, contrast).all();
        var thoughts = thoughts(measured);
        var covered = IntStream.range(0, measured.size())
                .mapToObj(i -> trusted ? covered(rubric.points().get(i), measured.get(i), thoughts.get(i)) : 0.0)
                .toList();
        var contradicted = thoughts.stream().map(Thought::contradicted).toList();
        var points = new ArrayList<PointGrade>();
        for (int i = 0; i < measured.size(); i++) {
            double limit = rubric.points().get(i).isBare() ? COVERED_BARE : COVERED;
            var verdict = trusted ? verdict(covered.get(i), contradicted.get(i), limit) : Verdict.MISSED;
            var evidence = evidence(passage, measured.get(i), thoughts.get(i), verdict);
            var point = question.keyPoints().get(i);
            points.add(new PointGrade(point.text(), point.weight(), verdict, evidence));
        }
        return new Judged(new Grade(points, remarks, NAME), covered, contradicted);
    }

    private static List<String> evidence(Passage passage, Measured point, Thought thought, Verdict verdict) {
        if (verdict == Verdict.MISSED) {
            return List.of();
        }
        boolean against = verdict != Verdict.COVERED && thought.contradicted() > thought.covered();
        return List.of(passage.typed(against ? point.contrary() : point.evidence()));
    }

    private List<Thought> thoughts(List<Measured> measured) {
        var measures = measured.stream().map(Measured::measures).toList();
        var first = measures.stream()
                .map(one -> new Thought(covers.probability(one), contradicts.probability(one)))
                .toList();
        var second = together.again(first, measures);
        return IntStream.range(0, second.size())
                .mapToObj(i -> Against.saysSo(measures.get(i)) ? second.get(i).contrary() : second.get(i))
                .toList();
    }

    /** The trees lean on further wordings and on the model answer, so that they have less to say without. */
    private double covered(Rubric.Point point, Measured measured, Thought thought) {
        return point.isBare()
                ? TREES_SAY * thought.covered() + (1 - TREES_SAY) * bare.probability(measured.bare())
                : thought.covered();
    }

    /** What is said over and over is still said. */
    private static boolean spoils(Remark remark) {
        return remark == Remark.OTHER_LANGUAGE || (remark.hostile() && remark != Remark.REPETITION);
    }

    private static Verdict verdict(double covered, double contradicted, double limit) {
        if (contradicted > CONTRADICTED && contradicted > covered) {
            return Verdict.CONTRADICTED;
        }
        if (covered > limit) {
            return Verdict.COVERED;
        }
        return covered > UNSURE || contradicted > DOUBTED ? Verdict.UNSURE : Verdict.MISSED;
    }

    private static Judged nothing(Question question, Set<Remark> remarks) {
        var points = question.keyPoints().stream()
                .map(point -> new PointGrade(point.text(), point.weight(), Verdict.MISSED, List.of()))
                .toList();
        var none = points.stream().map(point -> 0.0).toList();
        return new Judged(new Grade(points, remarks, NAME), none, none);
    }
}
