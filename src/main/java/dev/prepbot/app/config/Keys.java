package dev.prepbot.app.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be set. {@code config/prepbot.yaml} lists the same keys, in this order. */
final class Keys {

    static final Key<Path> DATA = new Key<>("data", new Directory(), Path.of("data"));

    static final Key<Optional<Path>> QUESTIONS =
            new Key<>("questions", new BundledOr(new Directory()), Optional.empty());

    static final Key<Integer> PLAYGROUND_PORT = new Key<>("playground.port", new WholeNumber(0, 65_535), 8080);

    static final Key<Duration> CATCH_UP =
            new Key<>("catch_up", new TimeSpan(Duration.ofMinutes(1), Duration.ofHours(12)), Duration.ofHours(6));

    static final List<Key<?>> ALL = List.of(DATA, QUESTIONS, PLAYGROUND_PORT, CATCH_UP);

    private Keys() {}

    static Optional<Key<?>> at(String path) {
        return ALL.stream().filter(key -> key.path().equals(path)).findFirst();
    }

    static boolean isGroup(String path) {
        return ALL.stream().anyMatch(key -> key.group().equals(path));
    }

    /** The names of the keys and groups within a group, the empty one being the top. */
    static List<String> within(String group) {
        var prefix = group.isEmpty() ? "" : group + ".";
        return ALL.stream()
                .map(Key::path)
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()).split("\\.", 2)[0])
                .distinct()
                .toList();
    }

    /** The keys of this name, whatever their group. */
    static Stream<Key<?>> named(String name) {
        return ALL.stream().filter(key -> key.name().equals(name));
    }
}
