package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an app is allowed to do and wants to hear, as its manifest says. */
public record Manifest(JsonNode node) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Each event needs a scope, by https://docs.slack.dev/reference/events. */
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry("message.im", List.of("im:history")),
            Map.entry("message.mpim", List.of("mpim:history")),
            Map.entry("message.channels", List.of("channels:history")),
            Map.entry("message.groups", List.of("groups:history")),
            Map.entry("app_mention", List.of("app_mentions:read")),
            Map.entry("member_joined_channel", List.of("channels:read", "groups:read")),
            Map.entry("member_left_channel", List.of("channels:read", "groups:read")),
            Map.entry("channel_archive", List.of("channels:read")),
            Map.entry("channel_deleted", List.of("channels:read")),
            Map.entry("channel_left", List.of("channels:read")),
            Map.entry("channel_rename", List.of("channels:read")),
            Map.entry("group_archive", List.of("groups:read")),
            Map.entry("group_left", List.of("groups:read")),
            Map.entry("team_join", List.of("users:read")),
            Map.entry("user_change", List.of("users:read")));

    public static Manifest read(Path yaml) {
        try {
            return parse(Files.readString(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Manifest parse(String yaml) {
        try {
            var manifest = new Manifest(YAML.readTree(yaml));
            manifest.requireScopesOfEvents();
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> scopes() {
        return texts(node.at("/oauth_config/scopes/bot"));
    }

    boolean hears(String event) {
        return texts(node.at("/settings/event_subscriptions/bot_events")).contains(event);
    }

    boolean homeTab() {
        return node.at("/features/app_home/home_tab_enabled").asBoolean(false);
    }

    /** Whether people can write to the app; off unless the manifest says otherwise. */
    boolean messagesTab() {
        var home = node.at("/features/app_home");
        return home.path("messages_tab_enabled").asBoolean(false)
                && !home.path("messages_tab_read_only_enabled").asBoolean(true);
    }

    boolean interactive() {
        return node.at("/settings/interactivity/is_enabled").asBoolean(false);
    }

    Optional<JsonNode> command(String command) {
        return Json.items(node.at("/features/slash_commands"))
                .filter(declared -> declared.path("command").asText().equals(command))
                .findFirst();
    }

    /** @param type {@code message} or {@code global} */
    Optional<JsonNode> shortcut(String type, String callback) {
        return Json.items(node.at("/features/shortcuts"))
                .filter(declared -> declared.path("type").asText().equals(type)
                        && declared.path("callback_id").asText().equals(callback))
                .findFirst();
    }

    private void requireScopesOfEvents() {
        var scopes = scopes();
        for (var event : texts(node.at("/settings/event_subscriptions/bot_events"))) {
            var needed = NEEDED.getOrDefault(event, List.of());
            if (!needed.isEmpty() && needed.stream().noneMatch(scopes::contains)) {
                throw new IllegalArgumentException("the event " + event + " needs one of the scopes " + needed);
            }
        }
    }

    private static Set<String> texts(JsonNode array) {
        return Json.items(array).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }
}
