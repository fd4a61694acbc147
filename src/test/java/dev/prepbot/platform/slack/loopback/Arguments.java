package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The arguments of a call, whether they came as a form or as JSON. */
public final class Arguments {

    private final ObjectNode given;

    Arguments(ObjectNode given) {
        this.given = given;
    }

    static Arguments of(HttpExchange exchange) throws IOException {
        var given = Json.object();
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).ifPresent(query -> form(query, given));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        if (type.startsWith("application/json")) {
            var read = Json.read(body).filter(JsonNode::isObject).orElseThrow(() -> Refusal.of("invalid_json"));
            given.setAll((ObjectNode) read);
        } else if (!body.isEmpty()) {
            form(body, given);
        }
        return new Arguments(given);
    }

    private static void form(String text, ObjectNode into) {
        for (var pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                into.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .filter(value -> !value.isEmpty());
    }

    public String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    /** An argument without which the call makes no sense. */
    String required(String name) {
        return text(name)
                .orElseThrow(() -> Refusal.of("invalid_arguments", List.of("[ERROR] missing required field: " + name)));
    }

    boolean flag(String name) {
        return text(name)
                .map(value -> value.equals("true") || value.equals("1"))
                .orElse(false);
    }

    int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** Structured values come as JSON, in forms as JSON text. */
    public Optional<JsonNode> json(String name) {
        var value = given.path(name);
        if (value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isEmpty())) {
            return Optional.empty();
        }
        return value.isTextual() ? Json.read(value.asText()) : Optional.of(value);
    }

    @Override
    public String toString() {
        return Json.write(given);
    }
}
