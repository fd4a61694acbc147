package dev.prepbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Configuration;
import dev.prepbot.app.config.Secrets;
import dev.prepbot.app.config.Settings;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reaches the playground, and whether it is there at all. */
final class AdmissionTest {

    private static final String TOKEN = "abcdefgh-not-to-be-guessed";

    @TempDir
    Path data;

    @Test
    void beyond_this_machine_the_printed_address_has_a_token_and_nothing_opens_without_it() throws Exception {
        try (var running = start("0.0.0.0", Secrets.NONE)) {
            var address = running.address();
            assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/\\?token=[a-z0-9]{32}");
            var state = address.replace("/?", "/api/state?as=alice&");
            assertThat(status(address)).isEqualTo(200);
            assertThat(status(state)).isEqualTo(200);
            assertThat(status(state.replaceFirst("&token=.*", ""))).isEqualTo(401);
            assertThat(status(address.replaceFirst("/\\?.*", "/"))).isEqualTo(401);
        }
    }

    @Test
    void a_token_that_is_set_is_asked_for_here_as_well_and_never_printed() throws Exception {
        try (var running = start("127.0.0.1", secrets(TOKEN))) {
            assertThat(running.address()).doesNotContain(TOKEN);
            var page = running.address().replaceFirst("/\\?.*", "/");
            assertThat(status(page)).isEqualTo(401);
            assertThat(status(page + "?token=" + TOKEN)).isEqualTo(200);
        }
    }

    @Test
    void a_token_that_is_easily_guessed_keeps_it_from_starting() {
        assertThatThrownBy(() -> start("127.0.0.1", secrets("short")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("at least 16");
    }

    @Test
    void on_this_machine_no_token_is_needed() throws Exception {
        try (var running = start("127.0.0.1", Secrets.NONE)) {
            assertThat(running.address()).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(status(running.address() + "/")).isEqualTo(200);
        }
    }

    @Test
    void beside_another_platform_it_starts_only_when_asked_for() {
        var asked = new Settings.Playground(Optional.of(true), InetAddress.getLoopbackAddress(), 0, Set.of());
        assertThat(new Settings.Playground(0).startsBeside(true)).isFalse();
        assertThat(new Settings.Playground(0).startsBeside(false)).isTrue();
        assertThat(asked.startsBeside(true)).isTrue();
    }

    @Test
    void with_nothing_to_run_it_says_what_to_do() {
        var none = new Settings.Playground(Optional.of(false), InetAddress.getLoopbackAddress(), 0, Set.of());
        var settings = SomeSettings.playground(data, Optional.empty(), none);
        assertThatThrownBy(() -> Running.start(settings, Secrets.NONE, Surroundings.real()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--playground");
    }

    private Running start(String address, Secrets secrets) throws Exception {
        var playground = new Settings.Playground(Optional.empty(), InetAddress.getByName(address), 0, Set.of());
        var settings = SomeSettings.playground(data, Optional.empty(), playground);
        return Running.start(settings, secrets, Surroundings.real());
    }

    private static Secrets secrets(String token) {
        return Configuration.read(Map.of(), Map.of("PREPBOT_PLAYGROUND_TOKEN", token))
                .secrets();
    }

    private static int status(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
