package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Span;
import dev.prepbot.grade.Passage.Word;
import dev.prepbot.grade.encode.Encoder;
import dev.prepbot.grade.encode.Token;
import dev.prepbot.grade.encode.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads texts: mends slips, spells abbreviations out, cuts into clauses and gives every word its vector. */
final class Reader {

    /** A window of the encoder; its work grows with the square of it, and a sentence seldom looks further. */
    private static final int WINDOW = 120;

    /** What the bank's small markup adds to the words. */
    private static final Pattern MARKUP = Pattern.compile("[`*]|```\\w*");

    private final Encoder encoder;
    private final Synonyms synonyms = Synonyms.bundled();

    Reader(Encoder encoder) {
        this.encoder = encoder;
    }

    /** A text of the bank, in its markup. */
    Passage read(String marked) {
        return read(MARKUP.matcher(marked).replaceAll(" "), Set.of());
    }

    /**
     * A text as typed.
     *
     * @param expected words that are likely in it, by which slips are mended
     */
    Passage read(String text, Set<String> expected) {
        var tokens = synonyms.read(new Spelling(encoder.vocabulary(), expected).mend(Tokens.of(text)));
        var clauses = Clauses.of(tokens);
        var vectors = vectors(tokens, clauses);
        var words = new ArrayList<Word>();
        var ofWords = new ArrayList<float[]>();
        var spans = new ArrayList<Span>();
        for (var clause : clauses) {
            int from = words.size();
            for (int i = clause.from(); i < clause.to(); i++) {
                if (tokens.get(i).isWord()) {
                    words.add(word(tokens.get(i)));
                    ofWords.add(vectors[i]);
                }
            }
            if (words.size() > from) {
                spans.add(new Span(from, words.size(), clause.sentence()));
            }
        }
        return new Passage(text, words, ofWords.toArray(float[][]::new), spans);
    }

    private Word word(Token token) {
        var stem = Stems.stem(token.form());
        boolean empty = stem.isEmpty();
        double weight = empty ? 0 : 0.2 + encoder.vocabulary().rarity(token.form());
        return new Word(token, empty ? token.form() : stem, weight);
    }

    /** Whole clauses are read together, as many as a window takes. */
    private float[][] vectors(List<Token> tokens, List<Span> clauses) {
        var vectors = new float[tokens.size()][];
        int from = 0;
        for (int i = 0; i < clauses.size(); i++) {
            int to = clauses.get(i).to();
            boolean last = i + 1 == clauses.size() || clauses.get(i + 1).to() - from > WINDOW;
            if (last) {
                for (int at = from; at < to; at += WINDOW) {
                    encode(tokens, at, Math.min(to, at + WINDOW), vectors);
                }
                from = to;
            }
        }
        return vectors;
    }

    private void encode(List<Token> tokens, int from, int to, float[][] vectors) {
        var read = encoder.encode(
                tokens.subList(from, to).stream().map(Token::form).toList());
        System.arraycopy(read, 0, vectors, from, read.length);
    }
}
