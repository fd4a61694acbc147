package dev.prepbot.bank.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Asks for words that somebody typed, with slips of the keys and words that were not typed to their end. */
final class WordsQuery {

    /** What a further part with the word adds to the best one. */
    static final float TIE = 0.2f;

    private static final int LEAST_FOR_PREFIX = 3;
    private static final int LEAST_FOR_ONE_SLIP = 4;
    private static final int LEAST_FOR_TWO_SLIPS = 8;

    /** Slips are rare in the first letter, and without it the search is ten times as quick. */
    private static final int SURE_LETTERS = 1;

    /** The most words that are looked for; somebody pasted more. */
    private static final int MOST_WORDS = 24;

    private final Vocabulary vocabulary;

    WordsQuery(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The query that asks for nearly all of the words; nothing where no word says anything. */
    Optional<Query> most(String typed) {
        var clauses = clauses(typed);
        int count = clauses.size();
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(of(clauses, count <= 2 ? count : (count * 3 + 4) / 5));
    }

    /** The query that asks for any of the words. */
    Optional<Query> any(String typed) {
        var clauses = clauses(typed);
        return clauses.isEmpty() ? Optional.empty() : Optional.of(of(clauses, 1));
    }

    static Query of(List<Query> clauses, int least) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        clauses.forEach(clause -> query.add(clause, Occur.SHOULD));
        return query.build();
    }

    private List<Query> clauses(String typed) {
        var clauses = new LinkedHashSet<Query>();
        for (var word : Arrays.asList(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))) {
            if (vocabulary.isTag(word)) {
                clauses.add(tag(word));
            } else {
                Analysis.words(word).forEach(part -> clauses.add(word(part)));
            }
        }
        return clauses.stream().limit(MOST_WORDS).toList();
    }

    private static Query tag(String tag) {
        var ways = exact(Analysis.stem(tag));
        ways.add(new BoostQuery(new TermQuery(new Term(Analysis.TAG, tag)), Part.TAGS.weight()));
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private Query word(String word) {
        var ways = exact(Analysis.stem(word));
        if (!vocabulary.knows(word)) {
            slips(word).ifPresent(ways::add);
            if (word.length() >= LEAST_FOR_PREFIX) {
                ways.add(new BoostQuery(new PrefixQuery(new Term(Analysis.WORDS, word)), Part.POINTS.weight()));
            }
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static List<Query> exact(String stem) {
        var ways = new ArrayList<Query>();
        for (var part : Part.values()) {
            ways.add(new BoostQuery(new TermQuery(new Term(part.field(), stem)), part.weight()));
        }
        return ways;
    }

    private static Optional<Query> slips(String word) {
        if (word.length() < LEAST_FOR_ONE_SLIP) {
            return Optional.empty();
        }
        int most = word.length() < LEAST_FOR_TWO_SLIPS ? 1 : 2;
        return Optional.of(new BoostQuery(
                new FuzzyQuery(new Term(Analysis.WORDS, word), most, SURE_LETTERS), Part.POINTS.weight()));
    }
}
