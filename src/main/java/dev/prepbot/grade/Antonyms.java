package dev.prepbot.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that turn a statement into its contrary when one stands for the other. */
final class Antonyms {

    private static final String RESOURCE = "/grading/antonyms.txt";

    private final Map<String, Set<String>> contraries = new HashMap<>();

    static Antonyms bundled() {
        var antonyms = new Antonyms();
        for (var line : lines()) {
            var sides =
                    Arrays.stream(line.split("\\|", -1)).map(Antonyms::stems).toList();
            antonyms.add(sides.get(0), sides.get(1));
            antonyms.add(sides.get(1), sides.get(0));
        }
        return antonyms;
    }

    static List<String> lines() {
        try (InputStream stream = Objects.requireNonNull(Antonyms.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Function words stand for themselves, the others for all forms of their stem. */
    static String key(String word) {
        var stem = Stems.stem(word);
        return stem.isEmpty() ? word : stem;
    }

    private static Set<String> stems(String side) {
        return Arrays.stream(side.split(",", -1))
                .map(String::strip)
                .map(Antonyms::key)
                .collect(Collectors.toSet());
    }

    private void add(Set<String> these, Set<String> those) {
        these.forEach(
                word -> contraries.computeIfAbsent(word, key -> new HashSet<>()).addAll(those));
    }

    /** The words that say the contrary of a word. */
    Set<String> of(String stem) {
        return contraries.getOrDefault(stem, Set.of());
    }
}
