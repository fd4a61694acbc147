package dev.prepbot.bank.search;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.CurrentBank;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionSearch;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search over the bank in force.
 *
 * <p>The index is made by {@link #prepare()}, which whoever replaces the bank calls. Should a search come sooner, it uses
 * the index of the bank before and has a new one made in the background; only the very first waits for its index.
 */
public final class LuceneSearch implements QuestionSearch {

    private static final Logger log = LoggerFactory.getLogger(LuceneSearch.class);

    private final CurrentBank bank;
    private final Executor background;
    private final AtomicBoolean preparing = new AtomicBoolean();
    private volatile @Nullable QuestionIndex index;

    /** @param background where a new index is made */
    public LuceneSearch(CurrentBank bank, Executor background) {
        this.bank = bank;
        this.background = background;
    }

    /** Makes the index of the bank in force, unless it is there. */
    public synchronized void prepare() {
        var now = bank.get();
        var before = index;
        if (before == null || !before.isOf(now)) {
            index = QuestionIndex.of(now);
        }
    }

    @Override
    public Found find(Wanted wanted) {
        var now = bank.get();
        var found = index(now).find(wanted);
        var hits = found.hits().stream()
                .flatMap(hit ->
                        now.find(hit.question().id()).stream().map(question -> new Hit(question, hit.relevance())));
        return new Found(hits.toList(), found.meant());
    }

    @Override
    public List<Question> near(String text, int most) {
        var now = bank.get();
        return index(now).near(text, most).stream()
                .flatMap(question -> now.find(question.id()).stream())
                .toList();
    }

    private QuestionIndex index(Bank now) {
        var known = index;
        if (known == null) {
            prepare();
            known = index;
        } else if (!known.isOf(now) && preparing.compareAndSet(false, true)) {
            background.execute(this::catchUp);
        }
        if (known == null) {
            throw new IllegalStateException("an index was made and is not there");
        }
        return known;
    }

    private void catchUp() {
        try {
            prepare();
        } catch (RuntimeException e) {
            log.error("the questions could not be indexed; the search goes on with those before", e);
        } finally {
            preparing.set(false);
        }
    }
}
