package dev.prepbot.bank;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaAgreementTest {

    /** What the loader refuses and a schema of single files cannot. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "begins-with-ampersand.yaml",
            "begins-with-exclamation.yaml",
            "blank-field.yaml",
            "field-twice.yaml",
            "no-right-option.yaml",
            "one-id-twice.yaml",
            "text-cut-by-comment.yaml",
            "two-documents.yaml",
            "two-right-options.yaml");

    private static final String SCHEMA = Samples.text(Path.of("questions/schema.json"));

    /** As YAML 1.2 has it: yes and no are words. */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Path> samples() {
        return Stream.of(Samples.in("good/databases"), Samples.in("fine"), Samples.in("bad"))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void schema_and_loader_agree(Path file) {
        var name = String.valueOf(file.getFileName());
        boolean loaderAccepts = Samples.read(Samples.text(file)).problems().isEmpty();
        // That an id is used twice shows only when all files are read.
        boolean bothCanSay = !BEYOND_A_SCHEMA.contains(name);
        assertThat(schemaAccepts(Samples.text(file))).isEqualTo(bothCanSay ? loaderAccepts : true);
    }

    @Test
    void the_schema_is_itself_a_valid_schema() throws JsonProcessingException {
        var dialect = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(new ObjectMapper().readTree(SCHEMA))).isEmpty();
    }

    @Test
    void fields_and_their_lengths_are_those_of_the_schema() throws JsonProcessingException {
        var root = new ObjectMapper().readTree(SCHEMA);
        var question = root.at("/$defs/question");
        var shapes = Map.ofEntries(
                entry(Shapes.FILE, root),
                entry(Shapes.QUESTION, question),
                entry(Shapes.KEY_POINT, root.at("/$defs/key_point/oneOf/1")),
                entry(Shapes.FOLLOW_UP, question.at("/properties/follow_ups/items")),
                entry(Shapes.CHOICES, question.at("/properties/choices")),
                entry(Shapes.OPTION, question.at("/properties/choices/properties/options/items")),
                entry(Shapes.SOURCE, question.at("/properties/sources/items")),
                entry(Shapes.TASK, root.at("/$defs/task")),
                entry(Shapes.EXAMPLE, root.at("/$defs/task/properties/examples/items")),
                entry(Shapes.SOLUTION, root.at("/$defs/solution")),
                entry(Shapes.TEST, root.at("/$defs/solution/properties/tests/items")),
                entry(Shapes.REVIEW, root.at("/$defs/review")));
        shapes.forEach((shape, schema) -> {
            assertThat(shape.names())
                    .as(shape.name())
                    .containsExactlyInAnyOrderElementsOf(names(schema.get("properties")));
            assertThat(shape.fields().stream().filter(Field::required).map(Field::name))
                    .as("required in a " + shape.name())
                    .containsExactlyInAnyOrderElementsOf(texts(schema.get("required")));
            shape.fields()
                    .forEach(field -> assertRange(root, schema.get("properties").get(field.name()), field));
        });
        var point = root.at("/$defs/key_point/oneOf/0");
        assertRange(root, point, new Field("key point", "", "", true, Shapes.POINT, ""));
        assertRange(root, root.at("/$defs/line"), new Field("line", "", "", true, Shapes.LINE, ""));
    }

    private static void assertRange(JsonNode root, JsonNode declared, Field field) {
        var schema =
                declared.has("$ref") ? root.at(declared.get("$ref").asText().substring(1)) : declared;
        if (schema.has("minLength")) {
            assertThat(field.range().least())
                    .as(field.name())
                    .isEqualTo(schema.get("minLength").asInt());
        }
        if (schema.has("maxLength")) {
            assertThat(field.range().most())
                    .as(field.name())
                    .isEqualTo(schema.get("maxLength").asInt());
        }
        if (schema.has("minItems")) {
            assertThat(field.range().least())
                    .as(field.name())
                    .isEqualTo(schema.get("minItems").asInt());
        }
        if (schema.has("maxItems")) {
            assertThat(field.range().most())
                    .as(field.name())
                    .isEqualTo(schema.get("maxItems").asInt());
        }
        if (schema.has("maximum")) {
            assertThat(field.range())
                    .as(field.name())
                    .isEqualTo(new Range(
                            schema.get("minimum").asInt(), schema.get("maximum").asInt()));
        }
    }

    private static boolean schemaAccepts(String yaml) {
        Schema schema = REGISTRY.getSchema(SCHEMA);
        try {
            return schema.validate(YAML.readTree(yaml)).isEmpty();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static List<String> names(JsonNode properties) {
        var names = new ArrayList<String>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        return list == null
                ? List.of()
                : StreamSupport.stream(list.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }
}
