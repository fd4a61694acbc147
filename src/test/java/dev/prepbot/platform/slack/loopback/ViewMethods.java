package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** https://docs.slack.dev/reference/methods?family=views. */
final class ViewMethods {

    private final Views views;
    private final Triggers triggers;
    private final Workspace workspace;
    private final Manifest manifest;

    ViewMethods(Views views, Triggers triggers, Workspace workspace, Manifest manifest) {
        this.views = views;
        this.triggers = triggers;
        this.workspace = workspace;
        this.manifest = manifest;
    }

    Map<String, Method> all() {
        return Map.of(
                "views.open",
                given -> answer(views.open(who(given), view(given))),
                "views.push",
                given -> answer(views.push(who(given), view(given))),
                "views.update",
                this::update,
                "views.publish",
                this::publish);
    }

    private String who(Arguments given) {
        return triggers.use(given.required("trigger_id"));
    }

    private ObjectNode update(Arguments given) {
        boolean byId = given.text("view_id").isPresent();
        var named = given.required(byId ? "view_id" : "external_id");
        return answer(views.update(byId ? "id" : "external_id", named, given.text("hash"), view(given)));
    }

    private ObjectNode publish(Arguments given) {
        if (!manifest.homeTab()) {
            throw Refusal.of("not_enabled");
        }
        var user = workspace.person(given.required("user_id")).orElseThrow(() -> Refusal.of("user_not_found"));
        return answer(views.publish(user.id(), given.text("hash"), view(given)));
    }

    private static JsonNode view(Arguments given) {
        return given.json("view")
                .filter(JsonNode::isObject)
                .orElseThrow(() -> Refusal.of("invalid_arguments", List.of("[ERROR] missing required field: view")));
    }

    private static ObjectNode answer(ObjectNode view) {
        var answer = Json.object();
        answer.set("view", view);
        return answer;
    }
}
