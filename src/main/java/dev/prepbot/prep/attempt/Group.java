package dev.prepbot.prep.attempt;

import dev.prepbot.chat.PersonId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How all who answered a question did together. Counts the first answer in earnest of each person, since later ones are
 * given after reading what was missed.
 *
 * @param people how many answered in earnest
 * @param points the key points that were judged, in the question's order
 */
public record Group(int people, List<Point> points) {

    /** Of fewer than these, each could tell what the others said. */
    public static final int FEWEST_SHOWN = 3;

    public Group {
        points = List.copyOf(points);
    }

    /**
     * A key point.
     *
     * @param covered how many covered it
     * @param of how many answers were judged by it; the point may have been worded anew in between
     */
    public record Point(String text, int covered, int of) {

        public double share() {
            return (double) covered / of;
        }
    }

    /** The group of these attempts, oldest first, by the key points as they stand now. */
    public static Group of(List<Attempt> attempts, List<String> points) {
        Map<PersonId, Attempt> first = new LinkedHashMap<>();
        attempts.stream()
                .filter(attempt -> attempt.grade().inEarnest())
                .forEach(attempt -> first.putIfAbsent(attempt.person(), attempt));
        return new Group(
                first.size(),
                points.stream()
                        .map(text -> point(text, List.copyOf(first.values())))
                        .filter(point -> point.of() > 0)
                        .toList());
    }

    private static Point point(String text, List<Attempt> answers) {
        var grades = answers.stream()
                .flatMap(answer -> answer.grade().points().stream())
                .filter(grade -> grade.text().equals(text))
                .toList();
        int covered = (int) grades.stream().filter(grade -> grade.covered()).count();
        return new Point(text, covered, grades.size());
    }

    /** Whether there is something to show that gives nobody away. */
    public boolean shown() {
        return people >= FEWEST_SHOWN && !points.isEmpty();
    }

    /** The best of the answers, oldest first, that were given in earnest and covered something; of equals the first. */
    public static Optional<Attempt> best(List<Attempt> shared) {
        return shared.stream()
                .filter(attempt ->
                        attempt.grade().inEarnest() && attempt.grade().score() > 0)
                .max(Comparator.<Attempt>comparingDouble(
                                attempt -> attempt.grade().score())
                        .thenComparing(Comparator.comparingLong(Attempt::id).reversed()));
    }
}
