package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Discord's published OpenAPI document, held against what goes over the wire. */
final class OpenApi {

    private static final int MOST_COMPLAINTS = 3;

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode document;
    private final Map<String, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    /** The document in the folder that {@code -Dwire.specs} names; nothing is checked without. */
    static Optional<OpenApi> given() {
        return Optional.ofNullable(System.getProperty("wire.specs")).map(folder -> {
            try {
                var file = Path.of(folder).resolve("discord-openapi.json").toFile();
                return new OpenApi(Json.MAPPER.readTree(file));
            } catch (IOException e) {
                throw new UncheckedIOException("no Discord document in " + folder, e);
            }
        });
    }

    /** What the document has against a request's body. */
    List<String> against(Asked asked) {
        if (asked.body().isMissingNode()) {
            return List.of();
        }
        var content = operation(asked.route()).path("requestBody").path("content");
        var media = asked.files().isEmpty() ? "application/json" : "multipart/form-data";
        return check(asked.route() + " " + media, content.path(media).path("schema"), withNumbers(asked.body()));
    }

    /** What the document has against an answer of this server. */
    List<String> against(String route, Answer answer) {
        if (answer.body().isMissingNode() || answer.status() >= 400) {
            return List.of();
        }
        var responses = operation(route).path("responses");
        var schema = responses
                .path(Integer.toString(answer.status()))
                .path("content")
                .path("application/json")
                .path("schema");
        if (schema.isMissingNode()) {
            return List.of("the document has no answer " + answer.status());
        }
        return check(route + " " + answer.status(), schema, answer.body());
    }

    private JsonNode operation(String route) {
        var space = route.indexOf(' ');
        var path = document.path("paths").path(route.substring(space + 1));
        return path.path(route.substring(0, space).toLowerCase(Locale.ROOT));
    }

    private List<String> check(String name, JsonNode schema, JsonNode body) {
        return schemas.computeIfAbsent(name, key -> compiled(schema)).stream()
                .flatMap(compiled -> compiled.validate(body).stream())
                .limit(MOST_COMPLAINTS)
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private Optional<Schema> compiled(JsonNode schema) {
        if (!schema.isObject()) {
            return Optional.empty();
        }
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.path("components"));
        return Optional.of(registry.getSchema(whole));
    }

    /**
     * What Discord takes though its document does not say so: JDA writes two lists of numbers and a command's default
     * permissions as digits in quotes, the latter as the page "Application Commands" does; and as numbers the indices of
     * uploads, as the examples on the page "Uploading Files" do, and the recipient of a direct conversation.
     */
    private static JsonNode withNumbers(JsonNode body) {
        var copy = body.deepCopy();
        copy.findParents("recipient_id")
                .forEach(open -> ((ObjectNode) open)
                        .put("recipient_id", open.path("recipient_id").asText()));
        copy.findParents("filename")
                .forEach(file -> ((ObjectNode) file).put("id", file.path("id").asText()));
        var commands = copy.isArray() ? Json.items(copy) : List.of(copy);
        for (var command : commands) {
            if (command.path("default_member_permissions").isTextual()) {
                ((ObjectNode) command)
                        .put(
                                "default_member_permissions",
                                command.path("default_member_permissions").asLong());
            }
            for (var field : new String[] {"integration_types", "contexts"}) {
                if (command.path(field) instanceof ArrayNode list) {
                    for (int i = 0; i < list.size(); i++) {
                        list.set(i, list.get(i).asInt());
                    }
                }
            }
        }
        return copy;
    }
}
