package dev.prepbot.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Boosted decision trees: what a number of small trees say about some measures is added up and made a probability. A
 * tree is written as {@code (measure threshold below above)}, a leaf as its number.
 */
record Trees(double start, List<Node> trees) {

    /** A tree, or a part of one. */
    sealed interface Node {
        double of(Map<String, Double> measures);
    }

    /** The end of a branch. */
    record Leaf(double value) implements Node {
        @Override
        public double of(Map<String, Double> measures) {
            return value;
        }
    }

    /** A fork of two branches. */
    record Fork(String measure, double threshold, Node below, Node above) implements Node {
        @Override
        public double of(Map<String, Double> measures) {
            var value = measures.get(measure);
            return Objects.requireNonNull(value, measure) < threshold ? below.of(measures) : above.of(measures);
        }
    }

    Trees {
        trees = List.copyOf(trees);
    }

    /** Trees of a resource: comments, a line with the start, and a line for each tree. */
    static Trees resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Trees.class.getResourceAsStream(name), name)) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return new Trees(
                    Double.parseDouble(lines.get(0)),
                    lines.stream().skip(1).map(Trees::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node parse(String line) {
        return node(new ArrayDeque<>(Arrays.asList(
                line.replace("(", " ( ").replace(")", " ) ").strip().split("\\s+", -1))));
    }

    private static Node node(Deque<String> words) {
        var word = words.remove();
        if (!word.equals("(")) {
            return new Leaf(Double.parseDouble(word));
        }
        var fork = new Fork(words.remove(), Double.parseDouble(words.remove()), node(words), node(words));
        words.remove();
        return fork;
    }

    double probability(Map<String, Double> measures) {
        double sum = start;
        for (var tree : trees) {
            sum += tree.of(measures);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
