package dev.prepbot.bank.search;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.text.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that stand in a bank's questions. */
final class Vocabulary {

    /** As many letters may be missing or too many. */
    private static final int SLIPS = 2;

    private final Set<String> stems = new HashSet<>();
    private final Set<String> tags = new HashSet<>();

    /** The words of the essential parts, the most frequent first. */
    private final List<String> words;

    private Vocabulary(Map<String, Integer> counts) {
        words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Vocabulary of(Bank bank) {
        var counts = new HashMap<String, Integer>();
        var rest = new HashSet<String>();
        for (var question : bank.all()) {
            for (var part : Part.values()) {
                for (var word : Analysis.words(part.text(question, bank))) {
                    if (part.essential()) {
                        counts.merge(word, 1, Integer::sum);
                    } else {
                        rest.add(word);
                    }
                }
            }
        }
        var vocabulary = new Vocabulary(counts);
        bank.all().forEach(question -> vocabulary.tags.addAll(question.placing().tags()));
        rest.addAll(counts.keySet());
        rest.forEach(word -> vocabulary.stems.add(Analysis.stem(word)));
        return vocabulary;
    }

    boolean isTag(String word) {
        return tags.contains(word);
    }

    /** Whether the word, in any of its forms, stands in a question. */
    boolean knows(String word) {
        return stems.contains(Analysis.stem(word));
    }

    private Optional<String> nearest(String typed) {
        // To compare with all would take longer than the search itself.
        var candidates = words.stream()
                .filter(word -> word.charAt(0) == typed.charAt(0) && Math.abs(word.length() - typed.length()) <= SLIPS)
                .toList();
        return Nearest.to(typed, candidates);
    }

    /** The typed words with the nearest known ones for those that stand in no question; nothing where all do. */
    Optional<String> meant(String typed) {
        var meant = new ArrayList<String>();
        boolean changed = false;
        for (var word : typed.strip().split("\\s+", -1)) {
            var parts = Analysis.words(word);
            boolean known = isTag(word) || parts.stream().allMatch(this::knows);
            var near = known ? Optional.<String>empty() : nearest(parts.get(0));
            changed |= near.isPresent();
            meant.add(near.orElse(word));
        }
        return changed ? Optional.of(String.join(" ", meant)) : Optional.empty();
    }
}
