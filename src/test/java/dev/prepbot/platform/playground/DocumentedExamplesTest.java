package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentedExamplesTest {

    private static final Path DOCUMENT = Path.of("src/docs/playground-api.md");
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(curl .*)\n```\n\n```json\n(.*)\n```");
    private static final Pattern CURL = Pattern.compile(
            "curl -s (?:-X (\\w+) )?'http://localhost:8080([^']*)'(?: -H 'Content-Type: application/json' -d '([^']*)')?");

    @TempDir
    private Path directory;

    @Test
    void the_documented_examples_hold_in_their_order() throws Exception {
        int ran = 0;
        try (var stage = new Stage(directory)) {
            var examples = EXAMPLE.matcher(Files.readString(DOCUMENT));
            while (examples.find()) {
                var answer = run(stage, examples.group(1));
                expect(Wire.JSON.readTree(examples.group(2)), answer, examples.group(1));
                ran++;
            }
        }
        assertThat(ran).isGreaterThan(10);
    }

    private static JsonNode run(Stage stage, String command) throws Exception {
        var curl = CURL.matcher(command);
        if (!curl.matches()) {
            return fail("not understood: " + command);
        }
        if ("DELETE".equals(curl.group(1))) {
            return stage.delete(curl.group(2)).body();
        }
        var body = curl.group(3);
        return (body == null ? stage.get(curl.group(2)) : stage.post(curl.group(2), body)).body();
    }

    /** What the example shows must be there; an ellipsis stands for anything, at the end of a list for the rest. */
    private static void expect(JsonNode shown, JsonNode actual, String where) {
        if (shown.asText().equals("…")) {
            return;
        }
        if (shown.isObject()) {
            shown.properties().forEach(field -> {
                assertThat(actual.has(field.getKey()))
                        .as(where + " " + field.getKey())
                        .isTrue();
                expect(field.getValue(), actual.get(field.getKey()), where + " " + field.getKey());
            });
        } else if (shown.isArray()) {
            boolean open =
                    !shown.isEmpty() && shown.get(shown.size() - 1).asText().equals("…");
            int size = open ? shown.size() - 1 : shown.size();
            assertThat(actual.size()).as(where).isGreaterThanOrEqualTo(size);
            assertThat(open || actual.size() == size).as(where).isTrue();
            for (int i = 0; i < size; i++) {
                expect(shown.get(i), actual.get(i), where + "[" + i + "]");
            }
        } else {
            assertThat(actual).as(where).isEqualTo(shown);
        }
    }
}
