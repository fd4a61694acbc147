package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An answer that says no, with one of Slack's error codes. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ObjectNode body;

    private Refusal(ObjectNode body) {
        super(body.path("error").asText());
        this.body = body;
    }

    static Refusal of(String error) {
        return new Refusal(Json.object().put("ok", false).put("error", error));
    }

    /** A refusal that says what is wrong with the arguments. */
    static Refusal of(String error, List<String> messages) {
        var refusal = of(error);
        refusal.body.putObject("response_metadata").set("messages", Json.texts(messages.stream()));
        return refusal;
    }

    static Refusal missingScope(String needed, String provided) {
        var refusal = of("missing_scope");
        refusal.body.put("needed", needed).put("provided", provided);
        return refusal;
    }

    ObjectNode body() {
        return body;
    }
}
