package dev.prepbot.bank.search;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionSearch.Found;
import dev.prepbot.prep.question.QuestionSearch.Hit;
import dev.prepbot.prep.question.QuestionSearch.Wanted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/** One bank, ready to be searched; unchanging. */
final class QuestionIndex {

    /** On newer Java it advises an update that would need that Java; kept, since levels of lost loggers are lost. */
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final Bank bank;
    private final List<Question> questions;
    private final Vocabulary vocabulary;
    private final IndexSearcher searcher;

    private QuestionIndex(Bank bank, IndexSearcher searcher) {
        this.bank = bank;
        this.searcher = searcher;
        questions = bank.all();
        vocabulary = Vocabulary.of(bank);
    }

    static QuestionIndex of(Bank bank) {
        ADVICE.setLevel(Level.SEVERE);
        var directory = new ByteBuffersDirectory();
        // Without merges the documents keep the order of the questions, by which they are found again.
        var config = new IndexWriterConfig(Analysis.analyzer())
                .setOpenMode(OpenMode.CREATE)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            for (var question : bank.all()) {
                writer.addDocument(document(question, bank));
            }
            writer.commit();
            return new QuestionIndex(bank, new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be written", e);
        }
    }

    private static Document document(Question question, Bank bank) {
        var document = new Document();
        for (var part : Part.values()) {
            document.add(new TextField(part.field(), part.text(question, bank), Store.NO));
        }
        var words = Stream.of(Part.values())
                .filter(Part::essential)
                .map(part -> part.text(question, bank))
                .collect(Collectors.joining("\n"));
        document.add(new TextField(Analysis.WORDS, words, Store.NO));
        question.placing().tags().forEach(tag -> document.add(new StringField(Analysis.TAG, tag, Store.NO)));
        return document;
    }

    boolean isOf(Bank other) {
        return bank == other;
    }

    Found find(Wanted wanted) {
        var query = new WordsQuery(vocabulary);
        var hits = hits(query.most(wanted.words()), wanted);
        if (hits.isEmpty()) {
            hits = hits(query.any(wanted.words()), wanted);
        }
        return new Found(hits, vocabulary.meant(wanted.words()));
    }

    List<Question> near(String text, int most) {
        return new NearQuery(searcher.getIndexReader())
                .of(text)
                .map(query -> NearQuery.closest(run(query), most))
                .orElse(List.of());
    }

    private List<Hit> hits(Optional<Query> query, Wanted wanted) {
        return query.map(this::run).orElse(List.of()).stream()
                .filter(hit -> wanted.admits(hit.question()))
                .toList();
    }

    /** All that a query finds: a bank has a few hundred questions, and filters are for later. */
    private List<Hit> run(Query query) {
        try {
            var hits = new ArrayList<Hit>();
            for (var found : searcher.search(query, Math.max(1, questions.size())).scoreDocs) {
                hits.add(new Hit(questions.get(found.doc), found.score));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be read", e);
        }
    }
}
