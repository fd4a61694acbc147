package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.bot.StorageException;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.prep.asking.AskingId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged outlives the process. */
class CrashTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @RepeatedTest(3)
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void killed_while_it_writes_it_loses_nothing_that_was_acknowledged() throws Exception {
        var acknowledged = new ArrayList<String>();
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessTurns.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = child.inputReader(StandardCharsets.UTF_8)) {
            read(output, 500, acknowledged);
            assertThatThrownBy(() -> SqliteLedger.open(directory).close())
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(StorageException.Kind.LOCKED));
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor()).isNotZero();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(500);
        verify(acknowledged);
    }

    private static void read(BufferedReader output, int lines, List<String> into) throws IOException {
        for (var line = output.readLine(); line != null && into.size() < lines; line = output.readLine()) {
            into.add(line);
        }
    }

    private void verify(List<String> acknowledged) {
        try (var ledger = SqliteLedger.open(directory)) {
            var lost = ledger.turn(records -> acknowledged.stream()
                            .filter(id -> records.firstSeen(new DeliveryId(id), StoreContract.NOON))
                            .toList())
                    .join();
            assertThat(lost).isEmpty();
            var halves = ledger.read(records -> acknowledged.stream()
                    .filter(id -> records.drafts()
                            .find(StoreContract.ADA, new AskingId(id))
                            .isEmpty())
                    .toList());
            assertThat(halves).isEmpty();
            var state = ledger.read(records -> ((SqlRecords) records)
                    .sql()
                    .list(
                            "SELECT (SELECT COUNT(*) FROM deliveries) - (SELECT COUNT(*) FROM drafts)",
                            row -> row.getInt(1)));
            assertThat(state).containsExactly(0);
            var check = ledger.read(
                    records -> ((SqlRecords) records).sql().list("PRAGMA integrity_check", row -> row.getString(1)));
            assertThat(check).containsExactly("ok");
        }
    }
}
