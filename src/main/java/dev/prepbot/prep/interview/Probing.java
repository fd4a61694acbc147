package dev.prepbot.prep.interview;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.FollowUp;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Question;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Chooses what a good interviewer asks after an answer: one thing, about the weightiest key point that the answer left
 * open.
 *
 * <p>Nothing is asked after a follow-up, after what was no attempt at an answer or had nothing to go on, and where the
 * candidate is the one who asks.
 *
 * @param terms names of subjects of the field, as question files tag them
 * @param makes whether a text makes a key point
 */
public record Probing(List<String> terms, BiPredicate<KeyPoint, String> makes) {

    /** Of equally weighty points: what was said wrongly, then what was said unclearly, then what was not said. */
    private static final List<Verdict> FIRST = List.of(Verdict.CONTRADICTED, Verdict.UNSURE, Verdict.MISSED);

    private static final Set<Kind> STORIES = EnumSet.of(Kind.BEHAVIOURAL, Kind.SCREENING);

    public Probing {
        terms = List.copyOf(terms);
    }

    /** What to ask next; empty where the interview goes on. */
    public Optional<Probe> after(Posed posed, String answer, Grade grade) {
        boolean goesOn = posed.followsUp().isPresent()
                || posed.question().placing().kind() == Kind.REVERSE
                || !grade.inEarnest()
                || grade.with(Verdict.MISSED).size() == grade.points().size();
        return goesOn
                ? Optional.empty()
                : open(grade).map(point -> probe(posed, answer, grade.points().get(point), point));
    }

    /** The place of the weightiest point that is not covered. */
    private static Optional<Integer> open(Grade grade) {
        var points = grade.points();
        return IntStream.range(0, points.size())
                .boxed()
                .filter(place -> !points.get(place).covered())
                .min(Comparator.<Integer>comparingInt(
                                place -> -points.get(place).weight())
                        .thenComparing(place -> FIRST.indexOf(points.get(place).verdict())));
    }

    private Probe probe(Posed posed, String answer, PointGrade graded, int point) {
        if (graded.verdict() != Verdict.MISSED && !graded.evidence().isEmpty()) {
            return new Probe.OwnWords(point, graded.verdict() == Verdict.CONTRADICTED, graded.evidence());
        }
        var question = posed.question();
        var key = question.keyPoints().get(point);
        return prepared(question, key)
                .<Probe>map(followUp -> new Probe.Prepared(point, followUp))
                .or(() -> term(question, key, answer).map(term -> new Probe.Term(point, term)))
                .orElseGet(() -> new Probe.More(point, nudge(posed, key)));
    }

    /** A story has no terms of the field that one could ask for. */
    private Optional<String> term(Question question, KeyPoint key, String answer) {
        boolean story = STORIES.contains(question.placing().kind());
        return story
                ? Optional.empty()
                : Terms.of(key, question, answer, terms).stream()
                        .filter(term -> !makes.test(key, term))
                        .findFirst();
    }

    private Optional<String> nudge(Posed posed, KeyPoint key) {
        return Optional.of(posed.question().guidance().hint().strip())
                .filter(hint -> !posed.hinted() && !makes.test(key, hint));
    }

    /** One that is about the point and nothing else: its good reply makes the point and the point makes that reply. */
    private Optional<FollowUp> prepared(Question question, KeyPoint key) {
        return question.guidance().followUps().stream()
                .filter(followUp -> makes.test(key, followUp.goodReply())
                        && makes.test(new KeyPoint(followUp.goodReply(), 1, List.of()), key.text())
                        && !makes.test(key, followUp.question()))
                .findFirst();
    }
}
