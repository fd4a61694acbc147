package dev.prepbot.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Some measures, each times its weight, added to a start and made a probability (logistic regression). */
record WeightedSum(double start, Map<String, Double> weights) {

    private static final String START = "start";

    WeightedSum {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    /** A sum of a resource: comments, and lines with a measure and its weight, of which one is the start. */
    static WeightedSum resource(String name) {
        try (InputStream stream = Objects.requireNonNull(WeightedSum.class.getResourceAsStream(name), name)) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .collect(Collectors.toMap(
                            words -> words[0], words -> Double.valueOf(words[1]), (one, other) -> other, TreeMap::new));
            var start = Objects.requireNonNull(lines.remove(START), START);
            return new WeightedSum(start, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double probability(Map<String, Double> measures) {
        double sum = start;
        for (var entry : weights.entrySet()) {
            sum += entry.getValue() * Objects.requireNonNull(measures.get(entry.getKey()), entry.getKey());
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
