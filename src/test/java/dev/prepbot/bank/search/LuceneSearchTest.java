package dev.prepbot.bank.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionSearch.Hit;
import dev.prepbot.prep.question.QuestionSearch.Wanted;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchTest {

    private static final Bank BANK = ((Loaded.Good) BankLoader.load(QuestionFiles.bundled())).bank();

    private static final LuceneSearch SEARCH = new LuceneSearch(() -> BANK, Runnable::run);

    @ParameterizedTest
    @CsvSource({
        "acid properties, db-acid-properties",
        "ACID, db-acid-properties",
        "transactional acid, db-acid-properties",
        "db-acid-properties, db-acid-properties",
        "wat are acid propertys, db-acid-properties",
        "acid propreties, db-acid-properties",
    })
    void words_find_their_question_first(String words, String id) {
        assertThat(ids(Wanted.of(words))).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"idempotncy, idempotency", "normalizaton, normalisation", "deadlok, deadlock", "kubernets, kubernetes"})
    void a_slip_of_the_keys_finds_what_was_meant(String typed, String meant) {
        var wanted = SEARCH.find(Wanted.of(typed)).hits();
        assertThat(wanted).isNotEmpty();
        assertThat(wanted.stream().limit(8).map(Hit::question))
                .containsAnyElementsOf(SEARCH.find(Wanted.of(meant)).hits().stream()
                        .limit(3)
                        .map(Hit::question)
                        .toList());
    }

    @Test
    void a_word_that_was_not_typed_to_its_end_finds_its_questions() {
        assertThat(ids(Wanted.of("idempot"))).isNotEmpty();
        assertThat(ids(Wanted.of("postgr"))).isNotEmpty();
    }

    @Test
    void a_misspelt_word_is_told_as_it_stands_in_the_questions() {
        assertThat(SEARCH.find(Wanted.of("deadlok")).meant()).contains("deadlock");
        assertThat(SEARCH.find(Wanted.of("deadlock")).meant()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "the of and", "?!", "🎉", "xqzzvw", "\\ AND ( * : [ TO"})
    void what_says_nothing_finds_nothing_and_breaks_nothing(String words) {
        assertThat(SEARCH.find(Wanted.of(words)).hits()).isEmpty();
    }

    @Test
    void very_long_words_and_very_many_words_are_taken() {
        assertThat(SEARCH.find(Wanted.of("x".repeat(20_000))).hits()).isEmpty();
        assertThat(SEARCH.find(Wanted.of("index transaction ".repeat(5_000))).hits())
                .isNotEmpty();
        assertThat(SEARCH.near("index transaction ".repeat(5_000), 3)).isNotEmpty();
    }

    @Test
    void only_what_is_wanted_is_found() {
        var words = "index query cache deploy";
        var pool = new Pool(
                Set.of(new Topic("databases")),
                Optional.of(Level.MID),
                Optional.of(Stage.TECHNICAL_INTERVIEW),
                Set.of(Kind.CONCEPT));
        var found = SEARCH.find(new Wanted(words, pool, Set.of())).hits();
        assertThat(found).isNotEmpty().allMatch(hit -> pool.holds(hit.question()));
        assertThat(found.size()).isLessThan(SEARCH.find(Wanted.of(words)).hits().size());
    }

    @Test
    void a_framework_is_a_tag() {
        var found = SEARCH.find(new Wanted("performance", Pool.ANYTHING, Set.of("django")))
                .hits();
        assertThat(found)
                .isNotEmpty()
                .allMatch(hit -> hit.question().placing().tags().contains("django"));
    }

    @Test
    void the_best_come_first() {
        assertThat(SEARCH.find(Wanted.of("index")).hits())
                .extracting(Hit::relevance)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void a_message_finds_the_question_that_it_is_about() {
        var near = SEARCH.near("""
                Hey all, yesterday two workers locked the same rows in a different order and Postgres killed one of the
                transactions with a deadlock error. How do people usually avoid that?""", 4);
        assertThat(near).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        assertThat(near.get(0).topic()).isEqualTo(new Topic("databases"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "Thanks a lot, see you on Monday!",
                "Who is up for lunch? The pizza place around the corner is open again.",
                "Happy birthday, Ada 🎉🎂 We have cake in the kitchen at three.",
                "Das Mittagessen fällt heute leider aus, wir sehen uns morgen früh."
            })
    void a_message_about_something_else_finds_nothing(String text) {
        assertThat(SEARCH.near(text, 4)).extracting(Question::id).isEmpty();
    }

    @Test
    void a_replaced_bank_is_searched_after_its_index_was_made() {
        var current = new AtomicReference<>(new Bank(List.of(question("db-acid-properties"))));
        var later = new ArrayList<Runnable>();
        var search = new LuceneSearch(() -> Objects.requireNonNull(current.get()), later::add);
        assertThat(search.find(Wanted.of("acid")).hits()).hasSize(1);
        current.set(new Bank(List.of(question("db-acid-properties"), another())));
        assertThat(search.find(Wanted.of(another().prompt())).hits())
                .as("before the new index is made")
                .extracting(hit -> hit.question().id())
                .doesNotContain(another().id());
        search.find(Wanted.of("acid"));
        assertThat(later).as("one new index is enough").hasSize(1);
        later.forEach(Runnable::run);
        assertThat(search.find(Wanted.of(another().prompt())).hits().get(0).question())
                .isEqualTo(another());
    }

    @Test
    void a_question_that_was_taken_out_is_not_found_any_more() {
        var current = new AtomicReference<>(new Bank(List.of(question("db-acid-properties"), another())));
        var search = new LuceneSearch(() -> Objects.requireNonNull(current.get()), work -> {});
        assertThat(search.find(Wanted.of("acid")).hits()).isNotEmpty();
        current.set(new Bank(List.of(another())));
        assertThat(search.find(Wanted.of("acid")).hits())
                .noneMatch(hit -> hit.question().id().value().equals("db-acid-properties"));
    }

    @Test
    void an_empty_bank_has_nothing() {
        var search = new LuceneSearch(() -> new Bank(List.of()), Runnable::run);
        assertThat(search.find(Wanted.of("index")).hits()).isEmpty();
        assertThat(search.near("an index on a column of a table", 3)).isEmpty();
    }

    @Test
    void several_threads_find_the_same() {
        var alone = ids(Wanted.of("index transaction"));
        var together = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> IntStream.range(0, 50)
                        .mapToObj(j -> ids(Wanted.of("index transaction")))
                        .toList()))
                .toList();
        assertThat(together).allSatisfy(found -> assertThat(found.join()).allMatch(alone::equals));
    }

    private static List<String> ids(Wanted wanted) {
        return SEARCH.find(wanted).hits().stream()
                .map(hit -> hit.question().id().value())
                .toList();
    }

    private static Question question(String id) {
        return BANK.all().stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Question another() {
        return BANK.in(Pool.ANYTHING.in(Set.of(new Topic("delivery")))).get(0);
    }
}
