package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The published shape of blocks and views, where {@code -Dwire.specs=DIR} says where it lies. */
final class BlockSchema {

    private static final Optional<BlockSchema> GIVEN = Optional.ofNullable(System.getProperty("wire.specs"))
            .map(directory -> new BlockSchema(Path.of(directory, "slack-blockkit.json")));

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private final Map<String, Schema> blocks = new ConcurrentHashMap<>();
    private final Schema modal;
    private final Schema home;

    private BlockSchema(Path file) {
        try {
            document = Json.read(Files.readString(file)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        modal = schema("ModalView");
        home = schema("HomeView");
    }

    static List<String> ofBlocks(JsonNode blocks) {
        return GIVEN.map(given -> given.each(blocks)).orElse(List.of());
    }

    static List<String> ofView(JsonNode view) {
        boolean isHome = view.path("type").asText().equals("home");
        return GIVEN.map(given -> Stream.concat(
                                given.problems(isHome ? given.home : given.modal, without(view)).stream(),
                                given.each(view.path("blocks")).stream())
                        .toList())
                .orElse(List.of());
    }

    private static JsonNode without(JsonNode view) {
        ObjectNode rest = view.deepCopy();
        rest.putArray("blocks");
        return rest;
    }

    /** Each block by itself: of "none of twenty" one learns nothing. */
    private List<String> each(JsonNode given) {
        return Json.items(given)
                .flatMap(block -> problems(ofType(block.path("type").asText()), block).stream())
                .toList();
    }

    private Schema ofType(String type) {
        return blocks.computeIfAbsent(type, name -> schema(definition(name)));
    }

    private String definition(String type) {
        return document.path("definitions").properties().stream()
                .filter(entry -> entry.getKey().endsWith("Block"))
                .filter(entry ->
                        entry.getValue().at("/properties/type/const").asText().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such block: " + type));
    }

    private Schema schema(String definition) {
        ObjectNode root = document.deepCopy();
        root.putArray("allOf").addObject().put("$ref", "#/definitions/" + definition);
        return registry.getSchema(Json.write(root), InputFormat.JSON);
    }

    private synchronized List<String> problems(Schema schema, JsonNode node) {
        return schema.validate(Json.write(withoutFalseAlarms(node)), InputFormat.JSON).stream()
                .map(error -> "[ERROR] schema: " + error)
                .limit(8)
                .toList();
    }

    /** Slack's own SDK writes the flags of mentions on every piece of text; those that say no change nothing. */
    private static JsonNode withoutFalseAlarms(JsonNode node) {
        var copy = node.deepCopy();
        copy.findValues("style").stream()
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .forEach(style ->
                        style.properties().removeIf(flag -> !flag.getValue().asBoolean()));
        return copy;
    }
}
