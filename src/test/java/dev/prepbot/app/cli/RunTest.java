package dev.prepbot.app.cli;

import static dev.prepbot.app.cli.Typed.prepbot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.app.config.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

    private static final String TOKEN = "abcdef-not-to-be-seen";

    @Test
    void without_arguments_the_bot_runs_with_the_defaults() {
        var typed = prepbot();
        assertThat(typed.code()).isZero();
        assertThat(typed.started())
                .singleElement()
                .extracting(
                        Settings::data,
                        settings -> settings.questions().instead(),
                        settings -> settings.playground().port())
                .containsExactly(Path.of("data"), Optional.empty(), 8080);
        assertThat(typed.out())
                .isEqualTo("prepbot is ready: http://127.0.0.1:1%nEverything is kept in %s. Stop with Ctrl+C.%n"
                        .formatted(Path.of("data").toAbsolutePath()));
        assertThat(typed.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port 7 --data d --questions questions",
                "run --port 7 --data d --questions questions",
                "run --port=7 --data=d --questions=questions"
            })
    void options_go_before_everything_else(String line) {
        var typed = prepbot(
                Map.of("PREPBOT_PLAYGROUND_PORT", "9", "PREPBOT_DATA", "e", "PREPBOT_QUESTIONS", "f"),
                line.split(" ", -1));
        assertThat(typed.started())
                .singleElement()
                .extracting(
                        Settings::data,
                        settings -> settings.questions().instead(),
                        settings -> settings.playground().port())
                .containsExactly(Path.of("d"), Optional.of(Path.of("questions")), 7);
        assertThat(typed.out()).contains("come from " + Path.of("questions").toAbsolutePath());
    }

    @Test
    void the_playground_is_asked_for_by_a_flag() {
        for (var line : new String[] {"--playground", "run --playground --port 7"}) {
            assertThat(prepbot(line.split(" ", -1)).started())
                    .singleElement()
                    .extracting(settings -> settings.playground().wanted())
                    .isEqualTo(Optional.of(true));
        }
    }

    @Test
    void the_token_of_the_playground_is_no_platforms() {
        var typed = prepbot(Map.of("PREPBOT_PLAYGROUND_TOKEN", TOKEN));
        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
    }

    @Test
    void with_a_fault_nothing_starts_and_all_faults_are_told() {
        var typed = prepbot(Map.of("PREPBOT_DATE", "x"), "--port", "99999");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.started()).isEmpty();
        assertThat(typed.err())
                .startsWith("prepbot: the configuration has 2 problems:")
                .contains("\nPREPBOT_DATE: ", "\n--port: ");
    }

    @Test
    void a_token_is_taken_and_never_shown() {
        var typed = prepbot(Map.of("DISCORD_TOKEN", TOKEN, "SLACK_BOT_TOKEN", TOKEN));
        assertThat(typed.code()).isZero();
        assertThat(typed.started()).hasSize(1).asString().doesNotContain(TOKEN);
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void a_plain_run_is_left_to_the_parser_when_it_is_not_plain() {
        assertThat(PlainRun.options()).contains(Map.of());
        assertThat(PlainRun.options("run", "--port", "0")).isPresent();
        assertThat(PlainRun.options("check")).isEmpty();
        assertThat(PlainRun.options("--port")).isEmpty();
        assertThat(PlainRun.options("--port", "--data")).isEmpty();
        assertThat(PlainRun.options("--port", "1", "--port", "1")).isEmpty();
        assertThat(PlainRun.options("--port", "@file")).isEmpty();
        assertThat(PlainRun.options("--help")).isEmpty();
    }
}
