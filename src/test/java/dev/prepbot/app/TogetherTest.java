package dev.prepbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.prepbot.app.config.Configuration;
import dev.prepbot.app.config.Settings;
import dev.prepbot.platform.discord.loopback.LoopbackDiscord;
import dev.prepbot.platform.slack.loopback.LoopbackSlack;
import dev.prepbot.platform.slack.loopback.Manifest;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Discord, Slack and the playground in one process, on one bank and one store. */
final class TogetherTest {

    private static final String HERE = "http://127.0.0.1:\\d+";

    @TempDir
    Path data;

    private final LoopbackDiscord discord = LoopbackDiscord.start(Clock.systemUTC());
    private final LoopbackSlack slack =
            LoopbackSlack.open(Manifest.read(Path.of("config/slack-manifest.yaml")), Clock.systemUTC());

    @AfterEach
    void stop() {
        discord.close();
        slack.close();
    }

    @Test
    void with_tokens_prepbot_is_on_both_platforms_and_the_playground_does_not_start_unasked() {
        try (var running = start(Optional.empty())) {
            assertThat(running.address())
                    .contains("on Discord as ", "on Slack at ")
                    .doesNotContainPattern(HERE);
        }
    }

    @Test
    void a_playground_that_is_asked_for_is_a_world_of_its_own_whose_time_is_the_real_one() throws Exception {
        try (var running = start(Optional.of(true))) {
            assertThat(running.address()).containsPattern(HERE);
            var page = running.address().replaceFirst(".*(" + HERE + ").*", "$1");
            var state = new JsonMapper()
                    .readTree(ask(page + "/api/state?as=admin", "").body());
            assertThat(state.path("time").path("movable").asBoolean(true)).isFalse();
            assertThat(ask(page + "/api/time?as=admin", "{\"to\": \"week\"}").statusCode())
                    .isEqualTo(409);
        }
    }

    /** The threads of the platforms' libraries may all be such as do not. */
    @Test
    void one_thread_keeps_the_process_running_until_it_is_told_to_stop() {
        try (var running = start(Optional.empty())) {
            assertThat(running.address()).isNotEmpty();
            assertThat(Thread.getAllStackTraces().keySet())
                    .anyMatch(thread -> thread.getName().equals("ticker") && !thread.isDaemon());
        }
    }

    private Running start(Optional<Boolean> wanted) {
        var playground = new Settings.Playground(wanted, InetAddress.getLoopbackAddress(), 0, Set.of());
        var there = new Settings.Discord(
                Optional.of(discord.apiUrl()), Optional.of(discord.gatewayUrl()), false, Optional.empty());
        var settings = new Settings(
                data,
                new Settings.Questions(Optional.empty(), List.of()),
                playground,
                Duration.ofHours(6),
                there,
                Optional.of(slack.apiUrl()),
                new Settings.Grading(false, Optional.empty()));
        var secrets = Configuration.read(
                        Map.of(),
                        Map.of(
                                "DISCORD_TOKEN", LoopbackDiscord.TOKEN,
                                "SLACK_BOT_TOKEN", slack.botToken(),
                                "SLACK_APP_TOKEN", slack.appToken()))
                .secrets();
        return Running.start(settings, secrets, Surroundings.real());
    }

    private static HttpResponse<String> ask(String address, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json");
        var asked = body.isEmpty() ? request : request.POST(HttpRequest.BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(asked.build(), BodyHandlers.ofString());
    }
}
