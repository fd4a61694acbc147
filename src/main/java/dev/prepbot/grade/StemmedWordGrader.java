package dev.prepbot.grade;

import dev.prepbot.grade.Stems.Stem;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grades by word stems: a key point is covered if the answer has enough of the stems of the point, or of one of its other
 * wordings. Words of the question itself count for nothing, so that repeating the question earns nothing.
 *
 * <p>Needs no model and a few microseconds; blind to negation and word order. Safe for use by several threads.
 */
public final class StemmedWordGrader implements Grader {

    /** The name under which its grades are kept and explained. */
    public static final String NAME = "stemmed-words";

    /** The share of a wording's stems that the answer must have. */
    private static final double ENOUGH = 0.5;

    /** One word in common is chance, unless the wording has no more. */
    private static final int LEAST_WORDS = 2;

    @Override
    public Grade grade(Question question, String answer) {
        var asked = stems(question.prompt());
        Map<String, String> said = new LinkedHashMap<>();
        for (var stem : Stems.of(answer)) {
            if (!asked.contains(stem.stem())) {
                said.putIfAbsent(stem.stem(), stem.typed());
            }
        }
        var points = question.keyPoints().stream()
                .map(point -> grade(point, asked, said))
                .toList();
        return new Grade(points, remarks(answer, said), NAME);
    }

    private static Set<Remark> remarks(String answer, Map<String, String> said) {
        if (!said.isEmpty()) {
            return Set.of();
        }
        return Set.of(Stems.of(answer).isEmpty() ? Remark.EMPTY : Remark.QUESTION_ECHO);
    }

    private static PointGrade grade(KeyPoint point, Set<String> asked, Map<String, String> said) {
        var evidence = Stream.concat(Stream.of(point.text()), point.accept().stream())
                .map(wording -> evidence(wording, asked, said))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new PointGrade(
                point.text(), point.weight(), evidence.isEmpty() ? Verdict.MISSED : Verdict.COVERED, evidence);
    }

    /** The words of the answer that make this wording, in the order of the answer; empty if they are too few. */
    private static List<String> evidence(String wording, Set<String> asked, Map<String, String> said) {
        var wanted = stems(wording);
        wanted.removeAll(asked);
        var found = said.keySet().stream().filter(wanted::contains).toList();
        boolean enough = !wanted.isEmpty()
                && found.size() >= ENOUGH * wanted.size()
                && found.size() >= Math.min(LEAST_WORDS, wanted.size());
        return enough
                ? found.stream().map(stem -> said.getOrDefault(stem, stem)).toList()
                : List.of();
    }

    private static Set<String> stems(String text) {
        return Stems.of(text).stream().map(Stem::stem).collect(Collectors.toSet());
    }
}
