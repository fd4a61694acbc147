package dev.prepbot.app.cli;

import static dev.prepbot.app.cli.Typed.prepbot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    static List<String> commands() {
        return List.of(
                "",
                "run",
                "check",
                "questions",
                "questions list",
                "questions show",
                "questions stats",
                "questions reports",
                "questions lint",
                "completion",
                "version",
                "help");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_shows_its_help_with_the_exit_codes(String command) {
        var typed = prepbot((command + " --help").strip().split(" ", -1));
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .contains("Usage: prepbot " + command)
                .contains("0   fine", "1   could not run", "2   wrong usage, configuration or questions");
        assertThat(typed.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_shows_what_the_option_shows(String command) {
        assertThat(prepbot(("help " + command).strip().split(" ", -1)))
                .isEqualTo(prepbot((command + " --help").strip().split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            chek                     | unknown command `chek`: did you mean `check`?
            zzz                      | unknown command `zzz`
            questions lst            | unknown command `lst`: did you mean `list`?
            help question            | unknown command `question`: did you mean `questions`?
            --prot 1                 | unknown option `--prot`: did you mean `--port`?
            run --dat=x              | unknown option `--dat`: did you mean `--data`?
            questions list --topics x | unknown option `--topics`: did you mean `--topic`?
            --port                   | `--port` needs a value: --port PORT
            --port 1 --port 2        | `--port` is given twice
            check now                | `now` is one word too many behind `prepbot check`
            questions show           | `prepbot questions show` needs ID
            questions                | `prepbot questions` needs one of its commands: list, search, show, stats, reports, lint, new, export, import
            """)
    void a_slip_is_answered_with_what_was_likely_meant(String line, String answer) {
        var typed = prepbot(line.split(" ", -1));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err().lines().findFirst()).contains("prepbot: " + answer);
        assertThat(typed.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "--version", "-V"})
    void the_version_is_told(String argument) {
        var typed = prepbot(argument);
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).startsWith("prepbot ").contains("Java " + Runtime.version());
    }

    @Test
    void the_version_is_told_as_json() {
        var json = prepbot("version", "--json").json();
        assertThat(json.path("version").asText()).isNotEmpty();
        assertThat(json.path("java").asText()).isEqualTo(Runtime.version().toString());
    }

    @Test
    void completion_knows_every_command() {
        var typed = prepbot("completion");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).startsWith("#!").contains("check", "questions", "lint", "--topic", "complete -F");
    }
}
