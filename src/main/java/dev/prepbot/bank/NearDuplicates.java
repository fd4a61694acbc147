package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two questions should not be nearly the same. */
final class NearDuplicates implements Check {

    /** The share of neighbouring words that two prompts may have in common. */
    private static final double MOST = 0.4;

    /** In so many prompts, a pair of words is a turn of phrase. */
    private static final int FRAME = 4;

    private record Fingerprint(Sourced question, List<String> words, Set<String> pairs) {}

    @Override
    public List<Problem> of(List<Sourced> questions) {
        var prints = questions.stream().map(NearDuplicates::fingerprint).toList();
        var frames = frames(prints);
        prints.forEach(print -> print.pairs().removeAll(frames));
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < prints.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areNear(prints.get(i), prints.get(j))) {
                    problems.add(problem(prints.get(i).question(), prints.get(j).question()));
                }
            }
        }
        return problems;
    }

    private static Problem problem(Sourced later, Sourced first) {
        return later.problem(
                later.line("prompt"),
                "the prompt of `" + later.question().id() + "` is nearly that of `"
                        + first.question().id() + "` at " + first.file() + ":" + first.line("prompt"),
                "ask for something else, or merge the two");
    }

    /** The pairs that belong to a frame which many prompts share, such as "What would you ask about". */
    private static Set<String> frames(List<Fingerprint> prints) {
        var counts = new HashMap<String, Integer>();
        prints.forEach(print -> print.pairs().forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FRAME);
        return counts.keySet();
    }

    private static boolean areNear(Fingerprint a, Fingerprint b) {
        return likeness(a.pairs(), b.pairs()) > MOST || a.words().equals(b.words());
    }

    private static Fingerprint fingerprint(Sourced question) {
        var words = Prose.words(question.question().prompt());
        var pairs = new HashSet<String>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return new Fingerprint(question, words, pairs);
    }

    /** Common pairs among all pairs, by Jaccard. */
    private static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return (double) common / (a.size() + b.size() - common);
    }
}
