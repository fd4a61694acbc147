package dev.prepbot.app.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything prepbot was told about how to run: the command line before the environment before the file.
 *
 * @param file the configuration file, if one was named
 * @param settings what was set, with the default wherever something is missing or wrong
 * @param secrets what the environment gives
 * @param faults everything that is wrong with it; with any, nothing may be started
 */
public record Configuration(Optional<Path> file, Settings settings, Secrets secrets, List<Fault> faults) {

    public Configuration {
        var places = faults.stream().map(Fault::place).distinct().toList();
        faults = faults.stream()
                .sorted(Comparator.<Fault>comparingInt(fault -> places.indexOf(fault.place()))
                        .thenComparingInt(Fault::line))
                .toList();
    }

    /**
     * Reads all of it.
     *
     * @param options what the command line gives, by option
     * @param variables the environment
     */
    public static Configuration read(Map<Choice, String> options, Map<String, String> variables) {
        var faults = new ArrayList<Fault>();
        var environment = new Environment(variables);
        var file = file(options, environment, faults);
        var given = new ArrayList<Given>();
        file.ifPresent(found -> given.addAll(SettingsFile.read(found, faults)));
        given.addAll(environment.read(faults));
        options.forEach((choice, text) ->
                choice.key().ifPresent(key -> given.add(new Given(key.path(), choice.option(), 0, text.strip()))));
        var settings = new Understanding(given, faults).settings();
        return new Configuration(file, settings, Secrets.read(environment, faults), faults);
    }

    private static Optional<Path> file(Map<Choice, String> options, Environment environment, List<Fault> faults) {
        var option = Optional.ofNullable(options.get(Choice.CONFIG));
        try {
            return option.or(() -> environment.get(Environment.CONFIG)).map(Path::of);
        } catch (InvalidPathException e) {
            var place = option.isPresent() ? Choice.CONFIG.option() : Environment.CONFIG;
            faults.add(new Fault(place, 0, "this is no path of a file", "name a configuration file"));
            return Optional.empty();
        }
    }
}
