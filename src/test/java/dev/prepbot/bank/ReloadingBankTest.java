package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Bank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadingBankTest {

    @TempDir
    Path directory;

    private final Bank first = new Bank(List.of());

    @BeforeEach
    void a_good_bank() throws IOException {
        Files.createDirectories(directory.resolve("databases"));
        Files.copy(Samples.good().resolve("topics.yaml"), directory.resolve("topics.yaml"));
        Files.writeString(directory.resolve("databases/indexes.yaml"), Samples.question());
    }

    @Test
    void the_first_bank_stays_until_a_reload() {
        assertThat(bank().get()).isSameAs(first);
    }

    @Test
    void a_reload_puts_the_new_bank_in_force() {
        var bank = bank();
        assertThat(bank.reload()).isEmpty();
        assertThat(bank.get().size()).isEqualTo(1);
    }

    @Test
    void a_reload_of_bad_files_tells_the_problems_and_keeps_the_old_bank() throws IOException {
        var bank = bank();
        bank.reload();
        var before = bank.get();
        Files.writeString(directory.resolve("databases/broken.yaml"), "questions: [");
        assertThat(bank.reload()).hasSize(1);
        assertThat(bank.get()).isSameAs(before);
    }

    @Test
    void after_the_files_are_mended_the_next_reload_succeeds() throws IOException {
        var bank = bank();
        var file = directory.resolve("databases/more.yaml");
        Files.writeString(file, "questions: [");
        bank.reload();
        Files.writeString(file, Samples.question().replace("db-index-cost", "db-more"));
        assertThat(bank.reload()).isEmpty();
        assertThat(bank.get().size()).isEqualTo(2);
    }

    private ReloadingBank bank() {
        return new ReloadingBank(QuestionFiles.in(directory), first);
    }
}
