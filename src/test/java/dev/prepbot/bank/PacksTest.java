package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Guide;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {

    private static final String GUIDE =
            "---\ntitle: Our way\nsummary: How we interview here.\norder: %d\n---\n\nText.\n";

    @TempDir
    Path directory;

    private Path pack;
    private Path second;

    @BeforeEach
    void packs() {
        pack = directory.resolve("ours");
        second = directory.resolve("more");
    }

    @Test
    void a_pack_adds_questions_to_known_topics_without_describing_them() throws IOException {
        write(pack, "databases/ours.yaml", another("db-ours"));
        var loaded = load(pack);
        assertThat(ids(loaded.bank())).containsExactly("db-index-cost", "db-ours");
        assertThat(loaded.replacements()).isEmpty();
    }

    @Test
    void a_pack_may_bring_a_topic_of_its_own() throws IOException {
        write(pack, "topics.yaml", "topics:\n  - id: our-stack\n    title: Our stack\n    description: What we run.\n");
        write(pack, "our-stack/all.yaml", another("stack-ours"));
        assertThat(load(pack).bank().about(new Topic("our-stack")).title()).isEqualTo("Our stack");
    }

    @Test
    void the_last_pack_with_an_id_has_the_question_and_that_is_told() throws IOException {
        write(pack, "databases/a.yaml", Samples.question().replace("Think of everything", "Think once of everything"));
        write(
                second,
                "databases/b.yaml",
                Samples.question().replace("Think of everything", "Think twice of everything"));
        var loaded = load(pack, second);
        assertThat(question(loaded.bank()).guidance().hint()).startsWith("Think twice");
        assertThat(loaded.bank().size()).isEqualTo(1);
        assertThat(loaded.replacements())
                .extracting(Replacement::inWords)
                .containsExactly(
                        "`db-index-cost` of " + pack + "/databases/a.yaml:3 replaces that of " + Samples.good()
                                + "/databases/indexes.yaml:3",
                        "`db-index-cost` of " + second + "/databases/b.yaml:3 replaces that of " + pack
                                + "/databases/a.yaml:3");
    }

    @Test
    void guides_come_with_the_bank_and_packs_replace_them_by_name() throws IOException {
        write(pack, "guides/our-way.md", GUIDE.formatted(2));
        write(pack, "guides/another-way.md", GUIDE.formatted(1));
        write(second, "guides/our-way.md", GUIDE.formatted(3).replace("Text.", "Other text."));
        var loaded = load(pack, second);
        assertThat(loaded.bank().guides()).extracting(Guide::name).containsExactly("another-way", "our-way");
        assertThat(loaded.bank().guide("our-way").map(Guide::text)).contains("Other text.");
        assertThat(loaded.replacements()).hasSize(1);
    }

    @Test
    void problems_of_a_pack_are_told_with_file_and_line() throws IOException {
        write(pack, "databases/bad.yaml", another("db-bad").replace("level: junior", "level: middle"));
        write(pack, "unknown/ours.yaml", another("db-ours"));
        write(pack, "guides/bad.md", "No head.");
        write(pack, "guides/Bad Name.md", GUIDE.formatted(1));
        assertThat(problems(pack))
                .extracting(Problem::inWords)
                .anyMatch(line -> line.startsWith(pack + "/databases/bad.yaml:5: level `middle`"))
                .anyMatch(line -> line.startsWith(pack + "/unknown: topic `unknown` is not in topics.yaml"))
                .anyMatch(line -> line.startsWith(pack + "/guides/bad.md:1: the guide has no head"))
                .anyMatch(line -> line.startsWith(pack + "/guides/Bad Name.md: the file's name"));
    }

    @Test
    void a_pack_that_is_not_there_or_is_empty_is_told() throws IOException {
        assertThat(problems(pack)).extracting(Problem::message).containsExactly("there is no such directory");
        Files.createDirectories(pack);
        assertThat(problems(pack)).extracting(Problem::message).containsExactly("there are no questions");
    }

    @Test
    void one_id_twice_within_a_pack_is_still_a_mistake() throws IOException {
        write(pack, "databases/a.yaml", another("db-ours"));
        write(pack, "databases/b.yaml", another("db-ours"));
        assertThat(problems(pack))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("is already used");
    }

    @Test
    void a_pack_is_watched_as_the_questions_are() throws IOException {
        write(pack, "databases/ours.yaml", another("db-ours"));
        var files = QuestionFiles.in(Samples.good()).with(List.of(pack));
        var watch = BankWatch.of(List.of(Samples.good(), pack));
        var bank = new ReloadingBank(files, load(pack).bank());
        write(pack, "guides/our-way.md", GUIDE.formatted(1));
        watch.look(bank);
        assertThat(watch.look(bank)).containsInstanceOf(BankNews.Reloaded.class);
        assertThat(bank.get().guides()).hasSize(1);
    }

    private static Loaded.Good load(Path... packs) {
        return (Loaded.Good) BankLoader.load(QuestionFiles.in(Samples.good()).with(List.of(packs)));
    }

    private static List<Problem> problems(Path... packs) {
        return ((Loaded.Bad) BankLoader.load(QuestionFiles.in(Samples.good()).with(List.of(packs)))).problems();
    }

    private static List<String> ids(Bank bank) {
        return bank.all().stream().map(question -> question.id().value()).toList();
    }

    private static Question question(Bank bank) {
        return Optional.of(bank)
                .flatMap(found -> found.find(new QuestionId("db-index-cost")))
                .orElseThrow();
    }

    private static String another(String id) {
        return Samples.question().replace("db-index-cost", id);
    }

    private static void write(Path place, String name, String text) throws IOException {
        var file = place.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
