package dev.prepbot.app.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.prepbot.bank.YamlText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a configuration file key by key, so that each complaint names its line and all are told at once. */
final class SettingsFile {

    private final String place;
    private final JsonParser parser;
    private final List<Fault> faults;
    private final List<Given> given = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private SettingsFile(String place, JsonParser parser, List<Fault> faults) {
        this.place = place;
        this.parser = parser;
        this.faults = faults;
    }

    /** What the file sets; whatever is wrong with it goes to {@code faults}. */
    static List<Given> read(Path file, List<Fault> faults) {
        var place = file.toString();
        try {
            var text = Files.readString(file);
            var broken = YamlText.problem(place, text);
            if (broken.isPresent()) {
                faults.add(Fault.of(broken.get()));
                return List.of();
            }
            return read(place, text, faults);
        } catch (JsonProcessingException e) {
            faults.add(new Fault(place, 0, "this is not YAML", "check quotes, colons and indentation"));
        } catch (CharacterCodingException e) {
            faults.add(new Fault(place, 0, "a character is not in UTF-8", "save the file with the encoding UTF-8"));
        } catch (IOException e) {
            faults.add(new Fault(
                    place,
                    0,
                    Files.exists(file)
                            ? "the configuration file cannot be read"
                            : "there is no such configuration file",
                    "it is looked for at " + file.toAbsolutePath().normalize()));
        }
        return List.of();
    }

    private static List<Given> read(String place, String text, List<Fault> faults) throws IOException {
        try (var parser = new YAMLFactory().createParser(text)) {
            var reading = new SettingsFile(place, parser, faults);
            reading.document();
            return reading.given;
        }
    }

    private void document() throws IOException {
        var token = parser.nextToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token != JsonToken.START_OBJECT) {
            fault(line(), "the file begins with " + Misplaced.inWords(token), "write `key: value`, one a line");
            return;
        }
        group("");
    }

    private void group(String group) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            int line = line();
            var path = group.isEmpty() ? name : group + "." + name;
            var token = parser.nextToken();
            var first = lines.putIfAbsent(path, line);
            if (first != null) {
                fault(line, "`" + path + "` is already there on line " + first, "keep one of the two");
                parser.skipChildren();
            } else if (Keys.at(path).isPresent()) {
                value(path, line, token);
            } else if (Keys.isGroup(path)) {
                below(path, line, token);
            } else {
                unknown(group, name, line);
            }
        }
    }

    private void value(String path, int line, JsonToken token) throws IOException {
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            given.add(new Given(path, place, line, parser.getText().strip()));
            return;
        }
        if (token == JsonToken.START_ARRAY && takesList(path)) {
            list(path, line);
            return;
        }
        if (token == JsonToken.START_OBJECT && Keys.isGroup(path)) {
            group(path);
            return;
        }
        var wanted = Keys.at(path).map(key -> key.kind().wanted()).orElse("");
        fault(line, "`" + path + "` cannot be " + Misplaced.inWords(token), wanted);
        parser.skipChildren();
    }

    private static boolean takesList(String path) {
        return Keys.at(path).filter(key -> key.kind().takesList()).isPresent();
    }

    private void list(String path, int line) throws IOException {
        var items = new ArrayList<String>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                items.add(parser.getText().strip());
            } else {
                fault(line(), "an item of `" + path + "` cannot be " + Misplaced.inWords(token), "write one text each");
                parser.skipChildren();
            }
        }
        given.add(new Given(path, place, line, String.join("\n", items)));
    }

    /** A group whose keys are all commented out is as good as none. */
    private void below(String path, int line, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            group(path);
        } else if (token != JsonToken.VALUE_NULL) {
            fault(line, "`" + path + "` cannot be " + Misplaced.inWords(token), Misplaced.belongBelow(path));
            parser.skipChildren();
        }
    }

    private void unknown(String group, String name, int line) throws IOException {
        boolean token = holdsToken();
        if (token || Token.isNamed(name)) {
            fault(line, "`" + name + "` is or holds a secret, which has no place in a file of settings", Token.ADVICE);
        } else {
            var path = group.isEmpty() ? name : group + "." + name;
            fault(line, "unknown key `" + path + "`", Misplaced.meant(group, name));
        }
    }

    /** Whether the value, which this reads to its end, is a token or has one somewhere below. */
    private boolean holdsToken() throws IOException {
        boolean found = false;
        int depth = 0;
        for (var token = parser.currentToken(); token != null; token = parser.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            found |= token == JsonToken.FIELD_NAME
                    ? Token.isNamed(parser.currentName())
                    : token.isScalarValue() && Token.resembles(parser.getText());
            if (depth == 0) {
                break;
            }
        }
        return found;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private void fault(int line, String message, String suggestion) {
        faults.add(new Fault(place, line, message, suggestion));
    }
}
