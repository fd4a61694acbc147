package dev.prepbot.app.cli;

import static dev.prepbot.app.cli.Typed.prepbot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.practice.Report;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.store.SqliteLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prepbot questions reports}. */
class ReportsTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @TempDir
    Path data;

    @Test
    void where_nothing_was_kept_there_are_no_reports_and_nothing_is_made() {
        var typed = reports(data.resolve("none"));
        assertThat(typed.out()).isEqualTo("0 reports%n".formatted());
        assertThat(typed.code()).isZero();
        assertThat(data.resolve("none")).doesNotExist();
    }

    @Test
    void reports_are_listed_latest_first_without_who_made_them_while_the_bot_runs() {
        try (var ledger = SqliteLedger.open(data)) {
            ledger.turn(records -> {
                        records.reports().add(report("db-index", Optional.of("T1"), "Point two\nis \u001b[31mwrong."));
                        records.reports().add(report("api-retry", Optional.empty(), "A typo."));
                        return true;
                    })
                    .join();
            assertThat(reports(data).out().lines())
                    .containsExactly(
                            "AT (UTC)          QUESTION   SERVER    REASON",
                            "2026-11-02 12:00  api-retry  -         A typo.",
                            "2026-11-02 12:00  db-index   slack:T1  Point two is [31mwrong.",
                            "2 reports");
            var json = prepbot("questions", "reports", "--data", data.toString(), "--json")
                    .json()
                    .path("reports");
            assertThat(json.path(1).path("server").asText()).isEqualTo("slack:T1");
            assertThat(json.path(1).path("reason").asText()).contains("Point two\n");
            assertThat(json.toString()).doesNotContain("U1");
        }
    }

    @Test
    void a_file_that_is_no_database_is_told_of() throws Exception {
        Files.writeString(data.resolve("prepbot.db"), "no database at all, but long enough to be looked at".repeat(99));
        var typed = reports(data);
        assertThat(typed.code()).isEqualTo(Exit.COULD_NOT_RUN);
        assertThat(typed.err()).contains("prepbot.db");
    }

    private static Typed reports(Path data) {
        return prepbot("questions", "reports", "--data", data.toString());
    }

    private static Report report(String question, Optional<String> server, String reason) {
        return new Report(
                new PersonId("slack", "U1"),
                new QuestionId(question),
                server.map(id -> new ServerId("slack", id)),
                reason,
                NOON);
    }
}
