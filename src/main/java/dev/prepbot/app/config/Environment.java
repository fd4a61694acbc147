package dev.prepbot.app.config;

import dev.prepbot.prep.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The environment's say: a key's variable is its path in capitals, dots as underscores, behind {@code PREPBOT_}. */
final class Environment {

    static final String PREFIX = "PREPBOT_";

    /** Names the configuration file, as {@code --config} does. */
    static final String CONFIG = PREFIX + "CONFIG";

    /** Read by the logger's own configuration. */
    static final String LOG_LEVEL = PREFIX + "LOG_LEVEL";

    private static final Set<String> LEVELS = Set.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF");

    private final Map<String, String> variables;

    /** An empty variable counts as none: that is how many a start script leaves one out. */
    Environment(Map<String, String> variables) {
        this.variables = new TreeMap<>(variables);
        this.variables.values().removeIf(String::isBlank);
    }

    Optional<String> get(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }

    /** What it sets; whatever is wrong with it goes to {@code faults}. */
    List<Given> read(List<Fault> faults) {
        var given = new ArrayList<Given>();
        for (var key : Keys.ALL) {
            get(key.variable()).ifPresent(text -> given.add(new Given(key.path(), key.variable(), 0, text.strip())));
        }
        get(LOG_LEVEL)
                .filter(level -> !LEVELS.contains(level.toUpperCase(Locale.ROOT)))
                .ifPresent(level -> faults.add(
                        new Fault(LOG_LEVEL, 0, "this is no level of logging", "use DEBUG, INFO, WARN, ERROR or OFF")));
        var known = known();
        variables.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .forEach(name -> faults.add(new Fault(name, 0, "unknown environment variable", meant(name, known))));
        return given;
    }

    /** All variables that begin as ours do. */
    static List<String> known() {
        return Stream.of(
                        Keys.ALL.stream().map(Key::variable),
                        Stream.of(CONFIG, LOG_LEVEL),
                        SecretName.variables().filter(name -> name.startsWith(PREFIX)))
                .flatMap(names -> names)
                .toList();
    }

    private static String meant(String name, List<String> known) {
        var rest = name.substring(PREFIX.length());
        var secret = SecretName.variables().filter(rest::equals).findFirst();
        // Without what all have in common, else everything is near everything.
        return secret.or(() -> Nearest.to(
                                rest,
                                known.stream()
                                        .map(variable -> variable.substring(PREFIX.length()))
                                        .toList())
                        .map(near -> PREFIX + near))
                .map(near -> "did you mean " + near + "?")
                .orElse("unset it; known are " + String.join(", ", known));
    }
}
