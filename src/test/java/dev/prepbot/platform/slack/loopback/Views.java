package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modals that stand open before people, and the app's home as each sees it. */
final class Views {

    /** https://docs.slack.dev/surfaces/modals: at most three stand on each other. */
    private static final int DEEPEST = 3;

    private final Workspace workspace;
    private final Complaints complaints;
    private final Map<String, Deque<ObjectNode>> open = new HashMap<>();
    private final Map<String, ObjectNode> homes = new HashMap<>();

    Views(Workspace workspace, Complaints complaints) {
        this.workspace = workspace;
        this.complaints = complaints;
    }

    ObjectNode open(String user, JsonNode view) {
        var made = made(user, view, "modal");
        made.put("root_view_id", made.path("id").asText()).putNull("previous_view_id");
        stack(user).clear();
        stack(user).push(made);
        return made;
    }

    ObjectNode push(String user, JsonNode view) {
        var below = stack(user).peek();
        if (below == null || stack(user).size() >= DEEPEST) {
            throw Refusal.of("push_limit_reached");
        }
        var made = made(user, view, "modal");
        made.put("root_view_id", below.path("root_view_id").asText());
        made.put("previous_view_id", below.path("id").asText());
        stack(user).push(made);
        return made;
    }

    /** @param named how the view is recognised: its id or the app's own name for it */
    ObjectNode update(String key, String named, Optional<String> hash, JsonNode view) {
        for (var entry : open.entrySet()) {
            for (var old : entry.getValue()) {
                if (old.path(key).asText().equals(named)) {
                    requireHash(old, hash);
                    var made = made(entry.getKey(), view, "modal");
                    made.put("id", old.path("id").asText());
                    made.put("root_view_id", old.path("root_view_id").asText());
                    made.set("previous_view_id", old.path("previous_view_id"));
                    var changed = new ArrayList<>(entry.getValue());
                    changed.replaceAll(other -> other.equals(old) ? made : other);
                    entry.setValue(new ArrayDeque<>(changed));
                    return made;
                }
            }
        }
        throw Refusal.of("not_found");
    }

    ObjectNode publish(String user, Optional<String> hash, JsonNode view) {
        var old = homes.get(user);
        if (old != null) {
            requireHash(old, hash);
        }
        var made = made(user, view, "home");
        Optional.ofNullable(old)
                .ifPresent(before -> made.put("id", before.path("id").asText()));
        made.put("root_view_id", made.path("id").asText()).putNull("previous_view_id");
        homes.put(user, made);
        return made;
    }

    /** The modal that a person sees. */
    Optional<ObjectNode> top(String user) {
        return Optional.ofNullable(stack(user).peek());
    }

    Optional<ObjectNode> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    void close(String user) {
        stack(user).poll();
    }

    void clear(String user) {
        stack(user).clear();
    }

    private Deque<ObjectNode> stack(String user) {
        return open.computeIfAbsent(user, id -> new ArrayDeque<>());
    }

    private static void requireHash(ObjectNode old, Optional<String> hash) {
        if (hash.isPresent() && !hash.get().equals(old.path("hash").asText())) {
            throw Refusal.of("hash_conflict");
        }
    }

    private ObjectNode made(String user, JsonNode view, String type) {
        requireValid(view, type);
        ObjectNode made = view.deepCopy();
        made.set("blocks", Blocks.kept(view.path("blocks")));
        made.put("id", workspace.id("V")).put("team_id", Member.TEAM).put("app_id", Workspace.APP);
        made.put("app_installed_team_id", Member.TEAM).put("bot_id", Workspace.BOT_ID);
        made.put("hash", workspace.id("h") + "." + user);
        for (var name : List.of("callback_id", "private_metadata", "external_id")) {
            made.put(name, view.path(name).asText(""));
        }
        made.put("clear_on_close", view.path("clear_on_close").asBoolean(false));
        made.put("notify_on_close", view.path("notify_on_close").asBoolean(false));
        made.putObject("state").putObject("values");
        return made;
    }

    private void requireValid(JsonNode view, String type) {
        var problems = new ArrayList<>(ViewRules.problems(view, type));
        problems.addAll(BlockSchema.ofView(view));
        if (!problems.isEmpty()) {
            complaints.add("invalid view: " + problems + " in " + view);
            throw Refusal.of("invalid_arguments", problems);
        }
    }
}
