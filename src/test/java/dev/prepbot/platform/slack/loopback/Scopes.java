package dev.prepbot.platform.slack.loopback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which scope each method needs; the method pages of https://docs.slack.dev/reference/methods. */
final class Scopes {

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("chat.postMessage", "chat:write"),
            Map.entry("chat.postEphemeral", "chat:write"),
            Map.entry("chat.update", "chat:write"),
            Map.entry("chat.delete", "chat:write"),
            Map.entry("conversations.join", "channels:join"),
            Map.entry("users.info", "users:read"),
            Map.entry("users.list", "users:read"),
            Map.entry("bots.info", "users:read"),
            Map.entry("team.info", "team:read"),
            Map.entry("files.getUploadURLExternal", "files:write"),
            Map.entry("files.completeUploadExternal", "files:write"));

    private static final Map<String, String> BY_KIND = Map.of(
            "conversations.info", "read",
            "conversations.members", "read",
            "conversations.history", "history",
            "conversations.replies", "history");

    private static final Map<String, String> BY_TYPE = Map.of(
            "public_channel", "channels:read",
            "private_channel", "groups:read",
            "im", "im:read",
            "mpim", "mpim:read");

    private static final Set<String> LISTS = Set.of("conversations.list", "users.conversations");

    private final Workspace workspace;
    private final Set<String> granted;

    Scopes(Workspace workspace, Set<String> granted) {
        this.workspace = workspace;
        this.granted = granted;
    }

    void require(String method, Arguments given) {
        needed(method, given)
                .filter(scope -> !granted.contains(scope))
                .findFirst()
                .ifPresent(scope -> {
                    throw Refusal.missingScope(scope, String.join(",", granted));
                });
    }

    private Stream<String> needed(String method, Arguments given) {
        if (FIXED.containsKey(method)) {
            return Stream.of(FIXED.get(method));
        }
        if (BY_KIND.containsKey(method)) {
            return given
                    .text("channel")
                    .flatMap(workspace::conversation)
                    .map(channel -> channel.kind().scope(BY_KIND.get(method)))
                    .stream();
        }
        if (LISTS.contains(method)) {
            return List.of(given.text("types", "public_channel").split("\\s*,\\s*")).stream()
                    .map(type -> Optional.ofNullable(BY_TYPE.get(type)).orElseThrow(() -> Refusal.of("invalid_types")));
        }
        if (method.equals("conversations.open")) {
            boolean group = given.text("users", "").contains(",");
            return Stream.of(group ? "mpim:write" : "im:write");
        }
        return Stream.empty();
    }
}
