package dev.prepbot.grade.encode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The encoder's vocabulary, and the cutting of words into its pieces: the longest piece that fits comes first, as in
 * WordPiece. Its pieces stand in the order of how common they are.
 */
public final class WordPieces {

    static final int START = 101;
    static final int END = 102;

    private static final int UNKNOWN = 100;

    /** Below are marks, single characters and unused places. */
    private static final int FIRST_WORD = 1996;

    private static final int LONGEST_WORD = 100;

    private static final Pattern PARTS = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{L}\\p{N}\\p{M}]");

    private final Map<String, Integer> ids;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** Reads the vocabulary from a tokenizer's file. */
    static WordPieces read(InputStream file) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        new ObjectMapper()
                .readTree(file)
                .at("/model/vocab")
                .properties()
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
        return new WordPieces(ids);
    }

    /** Whether it stands whole in the vocabulary. */
    public boolean knows(String word) {
        return ids.containsKey(word);
    }

    /** How rare a word is, from 0 for the commonest to 1 for words that are not in the vocabulary. */
    public double rarity(String word) {
        int rank = Math.max(1, ids.getOrDefault(word, ids.size()) - FIRST_WORD);
        return Math.log(rank) / Math.log(ids.size() - FIRST_WORD);
    }

    /** The pieces of a word. */
    int[] of(String word) {
        return PARTS.matcher(word)
                .results()
                .flatMapToInt(part -> Arrays.stream(pieces(part.group())))
                .toArray();
    }

    private int[] pieces(String part) {
        var pieces = IntStream.builder();
        int from = 0;
        while (from < part.length()) {
            int end = part.length() > LONGEST_WORD ? from : longest(part, from);
            if (end == from) {
                return new int[] {UNKNOWN};
            }
            pieces.add(ids.getOrDefault(piece(part, from, end), UNKNOWN));
            from = end;
        }
        return pieces.build().toArray();
    }

    private int longest(String part, int from) {
        int end = part.length();
        while (end > from && !ids.containsKey(piece(part, from, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String part, int from, int end) {
        return from == 0 ? part.substring(0, end) : "##" + part.substring(from, end);
    }
}
