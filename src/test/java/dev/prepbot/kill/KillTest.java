package dev.prepbot.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code mvn -q test -Dtest=KillTest -Dkill.rounds=200} runs it for long; see {@link KillRounds}. */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
final class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);

    private static final long SEED = Long.getLong("kill.seed", System.nanoTime() % 1_000_000);

    /** Kept when a check fails, with the journal and what the processes complained about. */
    private static final int ATTEMPTS = 5;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void killed_at_any_instant_it_loses_nothing_and_repeats_nothing() throws Exception {
        try (var killing = new KillRounds(directory, SEED, Flaw.NONE)) {
            var report = killing.run(ROUNDS);
            System.out.println(report);
            assertThat(report.violations()).as(report.toString()).isEmpty();
            assertThat(report.missed()).as("points not reached").isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void without_a_safeguard_the_check_finds_what_goes_wrong(Flaw flaw) throws Exception {
        var found = false;
        // Whether a lack shows after one kill depends on who was talking; it must show after a few.
        for (int attempt = 0; attempt < ATTEMPTS && !found; attempt++) {
            var place = Files.createDirectory(directory.resolve("attempt-" + attempt));
            try (var killing = new KillRounds(place, SEED + attempt, flaw)) {
                var report = killing.run(flaw.shown());
                System.out.println("without a safeguard: " + flaw + "\n" + report);
                found = report.violations().stream().anyMatch(line -> line.startsWith("DOUBLED"));
            }
        }
        assertThat(found).as("something doubled").isTrue();
    }
}
