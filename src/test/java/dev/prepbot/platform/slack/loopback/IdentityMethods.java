package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Who the app is, and who the people are. */
final class IdentityMethods {

    private final Workspace workspace;
    private final Gate gate;

    IdentityMethods(Workspace workspace, Gate gate) {
        this.workspace = workspace;
        this.gate = gate;
    }

    Map<String, Method> all() {
        return Map.of(
                "auth.test", given -> authTest(),
                "apps.connections.open", given -> open(),
                "users.info", this::info,
                "users.list", given -> list(),
                "bots.info", given -> bot(),
                "team.info", given -> team());
    }

    private static ObjectNode authTest() {
        return Json.object()
                .put("url", "https://loopback.slack.com/")
                .put("team", "Loopback")
                .put("user", "prepbot")
                .put("team_id", Member.TEAM)
                .put("user_id", Workspace.BOT)
                .put("bot_id", Workspace.BOT_ID)
                .put("is_enterprise_install", false);
    }

    private ObjectNode open() {
        return Json.object().put("url", gate.ticket(workspace.id("K")));
    }

    private ObjectNode info(Arguments given) {
        var answer = Json.object();
        answer.set(
                "user",
                workspace
                        .person(given.required("user"))
                        .orElseThrow(() -> Refusal.of("user_not_found"))
                        .shown(given.flag("include_locale")));
        return answer;
    }

    private ObjectNode list() {
        var answer = Json.object();
        answer.set("members", Json.array(workspace.people().stream().map(this::listed)));
        answer.putObject("response_metadata").put("next_cursor", "");
        return answer;
    }

    private ObjectNode listed(Member member) {
        return member.shown(false).put("is_primary_owner", member.id().equals(workspace.owner()));
    }

    private static ObjectNode bot() {
        var answer = Json.object();
        answer.putObject("bot")
                .put("id", Workspace.BOT_ID)
                .put("deleted", false)
                .put("name", "prepbot")
                .put("app_id", Workspace.APP)
                .put("user_id", Workspace.BOT);
        return answer;
    }

    private static ObjectNode team() {
        var answer = Json.object();
        answer.putObject("team").put("id", Member.TEAM).put("name", "Loopback").put("domain", "loopback");
        return answer;
    }
}
