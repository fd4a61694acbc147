package dev.prepbot.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.prepbot.app.config.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What came of a command line.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 * @param started the settings of each bot it started
 */
record Typed(int code, String out, String err, List<Settings> started) {

    static Typed prepbot(String... arguments) {
        return prepbot(Map.of(), arguments);
    }

    static Typed prepbot(Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var started = new ArrayList<Settings>();
        int code = new Prepbot(
                        (settings, secrets) -> {
                            started.add(settings);
                            return new NoBot();
                        },
                        Map.of("slack", () -> "the manifest\n"),
                        environment,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8))
                .execute(arguments);
        return new Typed(code, out.toString(UTF_8), err.toString(UTF_8), List.copyOf(started));
    }

    JsonNode json() {
        try {
            return new JsonMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError(out, e);
        }
    }

    private record NoBot() implements Starter.Started {

        @Override
        public String address() {
            return "http://127.0.0.1:1";
        }

        @Override
        public void close() {}
    }
}
