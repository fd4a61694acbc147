package dev.prepbot.grade;

import dev.prepbot.grade.encode.Token;
import dev.prepbot.grade.encode.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people in the field write for the same thing, so that it is read in one way. */
final class Synonyms {

    private static final String RESOURCE = "/grading/synonyms.txt";

    private final Map<String, List<Entry>> byFirstWord;

    private Synonyms(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /**
     * One way to write a thing.
     *
     * @param typed its words as people type them
     * @param read the words that stand for it
     */
    private record Entry(List<String> typed, List<String> read) {

        boolean standsAt(List<Token> tokens, int at) {
            if (at + typed.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < typed.size(); i++) {
                if (!typed.get(i).equals(tokens.get(at + i).form())) {
                    return false;
                }
            }
            return true;
        }
    }

    static Synonyms bundled() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (var line : lines()) {
            int colon = line.indexOf(':');
            var read = words(line.substring(0, colon));
            for (var typed : line.substring(colon + 1).split(",", -1)) {
                var entry = new Entry(words(typed), read);
                entries.computeIfAbsent(entry.typed().get(0), first -> new ArrayList<>())
                        .add(entry);
            }
        }
        var longestFirst =
                Comparator.comparingInt((Entry entry) -> entry.typed().size()).reversed();
        entries.values().forEach(list -> list.sort(longestFirst));
        return new Synonyms(entries);
    }

    /** The lines of the table that are no comments. */
    static List<String> lines() {
        try (InputStream stream = Objects.requireNonNull(Synonyms.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::form).toList();
    }

    /** Reads what is in the table as it says; every word read keeps the place of what was typed. */
    List<Token> read(List<Token> tokens) {
        var read = new ArrayList<Token>();
        int at = 0;
        while (at < tokens.size()) {
            var entry = entryAt(tokens, at);
            if (entry == null) {
                read.add(tokens.get(at++));
                continue;
            }
            var place = new Token(
                    "",
                    tokens.get(at).start(),
                    tokens.get(at + entry.typed().size() - 1).end());
            entry.read().forEach(word -> read.add(place.as(word)));
            at += entry.typed().size();
        }
        return read;
    }

    private @Nullable Entry entryAt(List<Token> tokens, int at) {
        for (var entry : byFirstWord.getOrDefault(tokens.get(at).form(), List.of())) {
            if (entry.standsAt(tokens, at)) {
                return entry;
            }
        }
        return null;
    }
}
