package dev.prepbot.app.config;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The secrets that the environment gives, each by its variable or by the file that {@code …_FILE} names. */
public final class Secrets {

    public static final Secrets NONE = new Secrets(Map.of());

    private final Map<SecretName, Secret> known;

    private Secrets(Map<SecretName, Secret> known) {
        this.known = known;
    }

    static Secrets read(Environment environment, List<Fault> faults) {
        var known = new EnumMap<SecretName, Secret>(SecretName.class);
        for (var name : SecretName.values()) {
            read(name, environment, faults).ifPresent(secret -> known.put(name, secret));
        }
        return new Secrets(known);
    }

    public Optional<Secret> get(SecretName name) {
        return Optional.ofNullable(known.get(name));
    }

    /** Those that are given, in a fixed order. */
    public SortedSet<SecretName> names() {
        return new TreeSet<>(known.keySet());
    }

    @Override
    public String toString() {
        return names().toString();
    }

    private static Optional<Secret> read(SecretName name, Environment environment, List<Fault> faults) {
        var direct = environment.get(name.name());
        var file = environment.get(name.fileVariable());
        if (direct.isPresent() && file.isPresent()) {
            faults.add(new Fault(name.name(), 0, name.fileVariable() + " is set as well", "unset one of the two"));
            return Optional.empty();
        }
        var source = direct.isPresent() ? name.name() : name.fileVariable();
        return direct.or(() -> file.flatMap(new SecretFile(name.fileVariable(), faults)::read))
                .flatMap(text -> secret(text, source, faults));
    }

    private static Optional<Secret> secret(String text, String source, List<Fault> faults) {
        var value = text.strip();
        if (value.isEmpty()) {
            faults.add(new Fault(
                    source, 0, "the file that it names is empty", "write the token into it, and nothing else"));
            return Optional.empty();
        }
        if (value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            faults.add(new Fault(
                    source, 0, "the token has blanks, line ends or signs within", "give the token alone, on one line"));
            return Optional.empty();
        }
        return Optional.of(new Secret(value));
    }
}
