package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The limits of Slack's manifest reference, and what would not work without. */
final class ManifestTest {

    private static final Path FILE = Path.of("config/slack-manifest.yaml");

    private JsonNode manifest;

    @BeforeEach
    void read() throws IOException {
        manifest = new YAMLMapper().readTree(Files.readString(FILE));
    }

    @Test
    void it_keeps_to_slacks_limits() {
        assertThat(text("/display_information/name").length()).isBetween(1, 35);
        assertThat(text("/display_information/description").length()).isBetween(1, 140);
        assertThat(text("/features/bot_user/display_name")).matches("[\\w\\-.]{1,80}");
        assertThat(text("/features/slash_commands/0/command")).matches("/\\S{1,31}");
        assertThat(text("/features/slash_commands/0/description").length()).isBetween(1, 2000);
        assertThat(text("/features/slash_commands/0/usage_hint").length()).isBetween(1, 1000);
        assertThat(manifest.at("/features/shortcuts"))
                .hasSizeLessThanOrEqualTo(10)
                .allSatisfy(shortcut -> {
                    assertThat(shortcut.path("name").asText().length()).isBetween(1, 24);
                    assertThat(shortcut.path("callback_id").asText().length()).isBetween(1, 255);
                    assertThat(shortcut.path("description").asText().length()).isBetween(1, 150);
                });
    }

    @Test
    void people_can_write_to_the_bot() {
        assertThat(manifest.at("/features/app_home/messages_tab_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_read_only_enabled")
                        .asBoolean(true))
                .isFalse();
        assertThat(texts("/settings/event_subscriptions/bot_events")).contains("message.im", "message.mpim");
        assertThat(texts("/oauth_config/scopes/bot")).contains("im:history", "mpim:history", "im:write", "mpim:write");
    }

    @Test
    void it_uses_the_socket_and_reads_names_in_commands() {
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
        assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/features/slash_commands/0/should_escape").asBoolean())
                .isTrue();
    }

    @Test
    void each_scope_is_explained_to_admins() throws IOException {
        var guide = Files.readString(Path.of("src/docs/slack.md"));
        assertThat(Scope.ALL)
                .allSatisfy(scope -> assertThat(guide).contains("| `" + scope.name() + "` | " + scope.why()));
        assertThat(texts("/oauth_config/scopes/bot"))
                .containsExactlyElementsOf(Scope.ALL.stream().map(Scope::name).toList());
    }

    private String text(String path) {
        return manifest.at(path).asText();
    }

    private List<String> texts(String path) {
        return StreamSupport.stream(manifest.at(path).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
