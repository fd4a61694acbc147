package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankWatchTest {

    @TempDir
    Path directory;

    private BankWatch watch;
    private ReloadingBank bank;
    private long time = 1_000_000;

    @BeforeEach
    void a_good_bank() throws IOException {
        write("topics.yaml", Samples.text(Samples.good().resolve("topics.yaml")));
        write("databases/indexes.yaml", Samples.question());
        watch = BankWatch.of(List.of(directory));
        var files = QuestionFiles.in(directory);
        bank = new ReloadingBank(files, ((Loaded.Good) BankLoader.load(files)).bank());
    }

    @Test
    void files_that_stay_as_they_are_are_not_read_again() {
        var before = bank.get();
        assertThat(look()).isEmpty();
        assertThat(look()).isEmpty();
        assertThat(bank.get()).isSameAs(before);
    }

    @Test
    void a_change_is_in_force_once_the_files_are_quiet() throws IOException {
        write("databases/more.yaml", another("db-more"));
        assertThat(look()).isEmpty();
        write("databases/much-more.yaml", another("db-much-more"));
        assertThat(look()).isEmpty();
        assertThat(bank.get().size()).isEqualTo(1);
        assertThat(look()).contains(new BankNews.Reloaded(3, 2, 0, 0));
        assertThat(look()).isEmpty();
    }

    @Test
    void the_news_counts_what_was_added_removed_and_changed() throws IOException {
        write("databases/more.yaml", another("db-more"));
        settle();
        write("databases/more.yaml", another("db-other"));
        write("databases/indexes.yaml", Samples.question().replace("Think of everything", "Think hard of everything"));
        assertThat(settle()).contains(new BankNews.Reloaded(2, 1, 1, 1));
        Files.delete(directory.resolve("databases/more.yaml"));
        assertThat(settle()).contains(new BankNews.Reloaded(1, 0, 1, 0));
    }

    @Test
    void a_bad_file_keeps_the_last_good_bank_and_each_problem_is_told_once() throws IOException {
        var before = bank.get();
        write("databases/bad.yaml", another("db-bad").replace("level: junior", "level: middle"));
        assertThat(kept().untold())
                .extracting(Problem::inWords)
                .containsExactly(
                        directory + "/databases/bad.yaml:5: level `middle` is not known: use junior, mid or senior");
        assertThat(look()).isEmpty();
        write("databases/worse.yaml", "questions: [");
        var news = kept();
        assertThat(news.problems()).isEqualTo(2);
        assertThat(news.questions()).isEqualTo(1);
        assertThat(news.untold()).extracting(Problem::file).containsExactly(directory + "/databases/worse.yaml");
        assertThat(bank.get()).isSameAs(before);
    }

    @Test
    void mended_files_are_in_force_and_an_old_problem_is_told_anew() throws IOException {
        write("databases/bad.yaml", "questions: [");
        assertThat(kept().untold()).hasSize(1);
        write("databases/bad.yaml", another("db-bad"));
        assertThat(settle()).contains(new BankNews.Reloaded(2, 1, 0, 0));
        write("databases/bad.yaml", "questions: [");
        assertThat(kept().untold()).hasSize(1);
    }

    @Test
    void a_directory_that_goes_and_comes_back_is_survived() throws IOException {
        var away = directory.resolveSibling(directory.getFileName() + "-away");
        Files.move(directory, away);
        assertThat(kept().untold()).extracting(Problem::message).containsExactly("there is no such directory");
        Files.move(away, directory);
        assertThat(settle()).contains(new BankNews.Reloaded(1, 0, 0, 0));
        assertThat(bank.get().find(new QuestionId("db-index-cost"))).isPresent();
    }

    @Test
    void files_that_are_no_questions_do_not_matter() throws IOException {
        write("README.md", "x");
        write(".git/config.yaml", "x");
        assertThat(settle()).isEmpty();
    }

    private BankNews.Kept kept() {
        return (BankNews.Kept) settle().orElseThrow();
    }

    private Optional<BankNews> settle() {
        assertThat(look()).isEmpty();
        return look();
    }

    private Optional<BankNews> look() {
        return watch.look(bank);
    }

    private static String another(String id) {
        return Samples.question().replace("db-index-cost", id);
    }

    /** Each write has its own time, however coarse the file system's clock is. */
    private void write(String name, String text) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time += 1_000));
    }
}
