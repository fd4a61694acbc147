package dev.prepbot.bank;

import dev.prepbot.prep.question.KeyPoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A hint must not give a key point away. */
final class LeakyHints implements Check {

    /** The share of a key point's words that a hint may hold. */
    private static final double MOST = 0.75;

    /** Fewer words are in a hint by chance. */
    private static final int ENOUGH = 3;

    @Override
    public List<Problem> of(List<Sourced> questions) {
        var problems = new ArrayList<Problem>();
        for (var question : questions) {
            Set<String> hint =
                    new HashSet<>(Prose.words(question.question().guidance().hint()));
            question.question().keyPoints().stream()
                    .filter(point -> gives(hint, point))
                    .forEach(point -> problems.add(question.problem(
                            question.line("hint"),
                            "the hint of `" + question.question().id() + "` gives away: " + point.text(),
                            "help to start thinking without saying it")));
        }
        return problems;
    }

    private static boolean gives(Set<String> hint, KeyPoint point) {
        return holds(hint, point.text()) || point.accept().stream().anyMatch(wording -> holds(hint, wording));
    }

    private static boolean holds(Set<String> hint, String wording) {
        var words = Prose.largeWords(wording);
        return words.size() >= ENOUGH && words.stream().filter(hint::contains).count() > MOST * words.size();
    }
}
