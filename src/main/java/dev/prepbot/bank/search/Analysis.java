package dev.prepbot.bank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How texts become words: stems for the parts of a question, words as written for slips of the keys. */
final class Analysis {

    /** The words of the essential parts as written. */
    static final String WORDS = "WORDS";

    /** The tags, each as a whole. */
    static final String TAG = "TAG";

    /** What a question is not about, although it asks so. */
    private static final List<String> ASKING = List.of(
            "how",
            "what",
            "when",
            "where",
            "which",
            "who",
            "why",
            "can",
            "could",
            "do",
            "does",
            "did",
            "should",
            "would",
            "you",
            "your",
            "i",
            "me",
            "my",
            "we",
            "our",
            "he",
            "she",
            "his",
            "her",
            "it's",
            "its",
            "has",
            "have",
            "had",
            "from",
            "than",
            "so",
            "about",
            "between",
            "please",
            "question",
            "questions");

    private static final Analyzer WRITTEN = new StandardAnalyzer(StopFilter.makeStopSet(Stream.concat(
                    EnglishAnalyzer.getDefaultStopSet().stream().map(word -> new String((char[]) word)),
                    ASKING.stream())
            .collect(Collectors.toList())));

    private static final Analyzer STEMMED = new EnglishAnalyzer();

    private Analysis() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(STEMMED, Map.of(WORDS, WRITTEN));
    }

    /** The words of a text that say something, in lower case. */
    static List<String> words(String text) {
        return tokens(WRITTEN, text);
    }

    /** The stem of a word; the word itself where it has none. */
    static String stem(String word) {
        var stems = tokens(STEMMED, word);
        return stems.isEmpty() ? word : stems.get(0);
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
