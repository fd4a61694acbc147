package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prepbot.bot.StorageException;
import dev.prepbot.bot.StorageException.Kind;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opening the store accepts and refuses. */
class OpeningTest {

    private static final PersonId ADA = new PersonId("slack", "U1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void a_missing_directory_is_made() {
        SqliteLedger.open(directory.resolve("a/b")).close();
        assertThat(directory.resolve("a/b/prepbot.db")).isNotEmptyFile();
    }

    @Test
    void a_directory_with_odd_characters_is_opened() {
        var odd = directory.resolve("with space & ümlaut 100%");
        SqliteLedger.open(odd).close();
        assertThat(odd.resolve("prepbot.db")).isNotEmptyFile();
    }

    @Test
    void every_commit_is_flushed_and_references_are_checked() {
        try (var session = new SqliteFile(directory).writer()) {
            var sql = Sql.reading(session);
            assertThat(sql.list("PRAGMA journal_mode", row -> row.getString(1))).containsExactly("wal");
            assertThat(sql.list("PRAGMA synchronous", row -> row.getInt(1))).containsExactly(2);
            assertThat(sql.list("PRAGMA foreign_keys", row -> row.getInt(1))).containsExactly(1);
        }
    }

    @Test
    void the_database_itself_refuses_what_a_reader_writes() {
        SqliteLedger.open(directory).close();
        try (var session = new SqliteFile(directory).reader()) {
            var writing = catchThrowableOfType(StorageException.class, () -> session.run("DELETE FROM migrations"));
            assertThat(writing.kind()).isEqualTo(Kind.READ_ONLY);
        }
    }

    @Test
    void a_second_opener_is_refused_until_the_first_closes() {
        var first = SqliteLedger.open(directory);
        var refusal = refusal(directory);
        assertThat(refusal.kind()).isEqualTo(Kind.LOCKED);
        assertThat(refusal).hasMessageContaining(directory.toString());
        assertThat(first.turn(records -> true).join()).isTrue();
        first.close();
        SqliteLedger.open(directory).close();
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
        var garbage = new byte[20_000];
        new Random(1).nextBytes(garbage);
        Files.write(file(), garbage);
        var refusal = refusal(directory);
        assertThat(refusal.kind()).isEqualTo(Kind.CORRUPT);
        assertThat(refusal)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("Move it aside")
                .hasMessageContaining("backup");
        assertThat(file()).hasBinaryContent(garbage);
        assertThat(names()).containsExactlyInAnyOrder("lock", "prepbot.db");
    }

    @Test
    void a_database_with_a_damaged_first_table_is_refused_and_left_alone() throws IOException {
        fill();
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[3900]), 108);
        }
        var damaged = Files.readAllBytes(file());
        assertThat(refusal(directory).kind()).isEqualTo(Kind.CORRUPT);
        assertThat(file()).hasBinaryContent(damaged);
    }

    @Test
    void damage_that_is_found_later_says_so() throws IOException {
        fill();
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2 / 4096 * 4096);
        }
        var failure = catchThrowableOfType(StorageException.class, () -> {
            try (var ledger = SqliteLedger.open(directory)) {
                ledger.read(records -> records.attempts().of(ADA));
            }
        });
        assertThat(failure.kind()).isEqualTo(Kind.CORRUPT);
    }

    @Test
    void a_database_of_a_newer_version_is_refused_and_left_alone() throws IOException {
        SqliteLedger.open(directory).close();
        change("INSERT INTO migrations (number, name, checksum) VALUES (999, 'later', 'unknown')");
        var before = Files.readAllBytes(file());
        var refusal = refusal(directory);
        assertThat(refusal.kind()).isEqualTo(Kind.TOO_NEW);
        assertThat(refusal).hasMessageContaining("999");
        assertThat(file()).hasBinaryContent(before);
        change("DELETE FROM migrations WHERE number = 999");
        SqliteLedger.open(directory).close();
    }

    @Test
    void a_directory_in_the_place_of_the_file_is_refused() throws IOException {
        Files.createDirectory(file());
        assertThat(refusal(directory).kind()).isEqualTo(Kind.READ_ONLY);
    }

    @Test
    void a_file_in_the_place_of_the_directory_is_refused() throws IOException {
        var plain = Files.createFile(directory.resolve("plain"));
        assertThat(refusal(plain)).hasMessageContaining(plain.toString());
    }

    @Test
    void a_directory_that_must_not_be_written_is_refused() {
        refusedUnlessWritable(directory);
    }

    @Test
    void a_file_that_must_not_be_written_is_refused() {
        SqliteLedger.open(directory).close();
        refusedUnlessWritable(file());
    }

    private void refusedUnlessWritable(Path path) {
        var closed = path.toFile();
        Assumptions.assumeTrue(closed.setWritable(false));
        try {
            Assumptions.assumeFalse(Files.isWritable(path), "root may write everywhere");
            var refusal = refusal(directory);
            assertThat(refusal.kind()).isEqualTo(Kind.READ_ONLY);
            assertThat(refusal).hasMessageContaining(directory.toString());
        } finally {
            assertThat(closed.setWritable(true)).isTrue();
        }
    }

    private void fill() {
        try (var ledger = SqliteLedger.open(directory)) {
            ledger.turn(records -> {
                        for (int at = 0; at < 2000; at++) {
                            records.attempts().append(AttemptsContract.attempt(ADA, "a" + at, "text"));
                            records.drafts().put(ADA, new AskingId("a" + at), "text");
                        }
                        return true;
                    })
                    .join();
        }
    }

    private void change(String statement) {
        try (var session = new SqliteFile(directory).writer()) {
            session.run(statement);
        }
    }

    private Path file() {
        return directory.resolve("prepbot.db");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static StorageException refusal(Path directory) {
        return catchThrowableOfType(
                StorageException.class, () -> SqliteLedger.open(directory).close());
    }
}
