package dev.prepbot.app.cli;

import static dev.prepbot.app.cli.Typed.prepbot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String BANK = "src/test/resources/bank/good";

    @TempDir
    Path directory;

    @Test
    void what_is_in_order_takes_one_line() {
        var typed = prepbot("check", "--questions", BANK);
        assertThat(typed.out()).isEqualTo("all in order: 1 question in 1 topic; no configuration file%n".formatted());
        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.started()).isEmpty();
    }

    @Test
    void every_problem_is_told_at_once_with_its_place() throws IOException {
        var file = directory.resolve("p.yaml");
        Files.writeString(file, "playground:\n  prot: 1\ncatch_up: 30\n");
        var typed = prepbot(
                Map.of("PREPBOT_DAYTA", "x"),
                "check",
                "--config",
                file.toString(),
                "--data",
                file.toString(),
                "--questions",
                "nowhere");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out().lines())
                .containsExactly(
                        file + ":2: unknown key `playground.prot`: did you mean `port`?",
                        file + ":3: `catch_up` cannot be `30`:"
                                + " give a time with its unit, such as `90m`, `6h` or `7d`, from 1m to 12h",
                        "PREPBOT_DAYTA: unknown environment variable: did you mean PREPBOT_DATA?",
                        file + ": the data directory is a file: name another with --data",
                        "nowhere: there is no such directory:"
                                + " name the directory that holds topics.yaml and the topics' folders");
        assertThat(typed.err()).isEqualTo("prepbot: 5 problems%n".formatted());
    }

    @Test
    void the_verdict_is_told_as_json() {
        var fine = prepbot("check", "--json", "--questions", BANK).json();
        assertThat(fine).hasToString("{\"ok\":true,\"questions\":1,\"problems\":[],\"warnings\":[]}");

        var typed = prepbot("check", "--json", "--questions", BANK, "--port", "x");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.json())
                .hasToString("{\"ok\":false,\"questions\":1,\"problems\":[{\"place\":\"--port\",\"message\":"
                        + "\"`playground.port` cannot be `x`\",\"suggestion\":"
                        + "\"give a whole number from 0 to 65535\"}],\"warnings\":[]}");
    }
}
