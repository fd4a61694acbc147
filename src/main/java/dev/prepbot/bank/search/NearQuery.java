package dev.prepbot.bank.search;

import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionSearch.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Asks for what a text of any length is about. */
final class NearQuery {

    /** A word in more of the questions than this share says little about any. */
    private static final double COMMON = 0.15;

    /** The most words that are asked for, the rarest of the text. */
    private static final int MOST_WORDS = 40;

    /** The share of a text's words that a question must have, so that an aside about lunch finds none. */
    private static final double LEAST_SHARE = 0.25;

    private static final int LEAST_WORDS = 2;

    /** In long texts so many words in common are no chance any more. */
    private static final int SURELY = 4;

    /** What scores less than this share of the best is no alternative to it. */
    private static final double COMPARABLE = 0.4;

    private final IndexReader reader;

    NearQuery(IndexReader reader) {
        this.reader = reader;
    }

    /** The stem of a word of the text, and in how many questions it is essential. */
    private record Stem(String stem, int questions) {}

    Optional<Query> of(String text) {
        var all = Analysis.words(text).stream()
                .map(Analysis::stem)
                .distinct()
                .map(stem -> new Stem(stem, questions(stem)))
                .toList();
        var telling = all.stream()
                .filter(stem -> stem.questions() > 0 && stem.questions() <= Math.max(2, COMMON * reader.numDocs()))
                .sorted(Comparator.comparingInt(Stem::questions))
                .limit(MOST_WORDS)
                .toList();
        int wanted = (int) Math.ceil(LEAST_SHARE * all.size());
        int least = Math.min(SURELY, Math.max(Math.min(LEAST_WORDS, all.size()), wanted));
        return telling.size() < least ? Optional.empty() : Optional.of(query(telling, least));
    }

    /** Everyday words meet in any two texts; one must be a tag of the question, or name it. */
    private static Query query(List<Stem> telling, int least) {
        var named = telling.stream()
                .flatMap(stem -> Stream.of(Part.TAGS, Part.SUBJECT).map(part -> query(part, stem)))
                .toList();
        return new BooleanQuery.Builder()
                .add(WordsQuery.of(named, 1), Occur.FILTER)
                .add(WordsQuery.of(telling.stream().map(NearQuery::clause).toList(), least), Occur.MUST)
                .build();
    }

    /** The best of what was found, without what is far behind. */
    static List<Question> closest(List<Hit> hits, int most) {
        return hits.stream()
                .filter(hit -> hit.relevance() >= COMPARABLE * hits.get(0).relevance())
                .limit(most)
                .map(Hit::question)
                .toList();
    }

    private static Query clause(Stem stem) {
        var ways = essential().map(part -> new BoostQuery(query(part, stem), part.weight()));
        return new DisjunctionMaxQuery(ways.collect(Collectors.toList()), WordsQuery.TIE);
    }

    private static Query query(Part part, Stem stem) {
        return new TermQuery(new Term(part.field(), stem.stem()));
    }

    private int questions(String stem) {
        return essential().mapToInt(part -> questions(part, stem)).max().orElse(0);
    }

    private int questions(Part part, String stem) {
        try {
            return reader.docFreq(new Term(part.field(), stem));
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be read", e);
        }
    }

    private static Stream<Part> essential() {
        return Stream.of(Part.values()).filter(Part::essential);
    }
}
