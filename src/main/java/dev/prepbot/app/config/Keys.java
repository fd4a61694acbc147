package dev.prepbot.app.config;

import dev.prepbot.platform.discord.ShardRange;
import dev.prepbot.prep.model.Budget;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that can be set. {@code config/prepbot.yaml} lists the same keys, in this order. */
final class Keys {

    static final Key<Path> DATA = new Key<>("data", new Directory(), Path.of("data"));

    static final Key<Optional<Path>> QUESTIONS =
            new Key<>("questions", new WordOr<>("bundled", new Directory()), Optional.empty());

    /** In the file a key with a dot of its own, since {@code questions} has a value already. */
    static final Key<List<Path>> PACKS = new Key<>("questions.packs", new Directories(new Directory()), List.of());

    static final Key<Optional<Boolean>> PLAYGROUND_ENABLED =
            new Key<>("playground.enabled", new WordOr<>("auto", new YesOrNo()), Optional.empty());

    static final Key<InetAddress> PLAYGROUND_ADDRESS =
            new Key<>("playground.address", new ListenOn(), InetAddress.getLoopbackAddress());

    static final Key<Integer> PLAYGROUND_PORT = new Key<>("playground.port", new WholeNumber(0, 65_535), 8080);

    static final Key<Set<String>> PLAYGROUND_NAMES = new Key<>("playground.names", new HostNames(), Set.of());

    static final Key<Duration> CATCH_UP =
            new Key<>("catch_up", new TimeSpan(Duration.ofMinutes(1), Duration.ofHours(12)), Duration.ofHours(6));

    static final Key<Optional<URI>> DISCORD_API_URL =
            new Key<>("discord.api_url", new WordOr<>("standard", Address.of("https", "http")), Optional.empty());

    static final Key<Optional<URI>> DISCORD_GATEWAY_URL =
            new Key<>("discord.gateway_url", new WordOr<>("standard", Address.of("wss", "ws")), Optional.empty());

    static final Key<Boolean> DISCORD_MESSAGE_CONTENT = new Key<>("discord.message_content", new YesOrNo(), false);

    static final Key<Optional<ShardRange>> DISCORD_SHARDS =
            new Key<>("discord.shards", new WordOr<>("auto", new Shards()), Optional.empty());

    static final Key<Optional<URI>> SLACK_API_URL =
            new Key<>("slack.api_url", new WordOr<>("standard", Address.of("https", "http")), Optional.empty());

    static final Key<Boolean> GRADING_MODEL = new Key<>("grading.model", new OnOrOff(), true);

    static final Key<Optional<URI>> MODEL_URL =
            new Key<>("grading.llm.url", new WordOr<>("off", new ModelAddress()), Optional.empty());

    static final Key<Optional<String>> MODEL_NAME =
            new Key<>("grading.llm.model", new WordOr<>("none", new ModelName()), Optional.empty());

    static final Key<Duration> MODEL_TIMEOUT = new Key<>(
            "grading.llm.timeout", new TimeSpan(Duration.ofSeconds(1), Duration.ofSeconds(30)), Duration.ofSeconds(8));

    static final Key<Integer> MODEL_PER_PERSON =
            new Key<>("grading.llm.per_person", new WholeNumber(0, 1000), Budget.STANDARD.perPerson());

    static final Key<Integer> MODEL_PER_SERVER =
            new Key<>("grading.llm.per_server", new WholeNumber(0, 100_000), Budget.STANDARD.perServer());

    static final List<Key<?>> ALL = List.of(
            DATA,
            QUESTIONS,
            PACKS,
            PLAYGROUND_ENABLED,
            PLAYGROUND_ADDRESS,
            PLAYGROUND_PORT,
            PLAYGROUND_NAMES,
            CATCH_UP,
            MODEL_URL,
            MODEL_NAME,
            MODEL_TIMEOUT,
            MODEL_PER_PERSON,
            MODEL_PER_SERVER,
            DISCORD_API_URL,
            DISCORD_GATEWAY_URL,
            DISCORD_MESSAGE_CONTENT,
            DISCORD_SHARDS,
            SLACK_API_URL,
            GRADING_MODEL);

    private Keys() {}

    static Optional<Key<?>> at(String path) {
        return ALL.stream().filter(key -> key.path().equals(path)).findFirst();
    }

    static boolean isGroup(String path) {
        return ALL.stream()
                .anyMatch(key -> key.group().equals(path) || key.group().startsWith(path + "."));
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
