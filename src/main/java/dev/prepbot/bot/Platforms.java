package dev.prepbot.bot;

import dev.prepbot.bot.Hindrance.Kind;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The platforms that are connected, for those who want to know something about a place. */
public final class Platforms {

    /** Longer than a healthy platform takes, and shorter than a person's patience. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Platform> connected = new ConcurrentHashMap<>();

    public void add(Platform platform) {
        connected.put(platform.name(), platform);
    }

    /** What keeps the bot from posting in a place and notifying whom it should; empty if nothing does. */
    public CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping) {
        var platform = connected.get(place.platform());
        if (platform == null) {
            return CompletableFuture.completedFuture(unreachable("not connected to " + place.platform()));
        }
        return inTime(platform.hindrances(place, ping));
    }

    private static CompletionStage<List<Hindrance>> inTime(CompletionStage<List<Hindrance>> found) {
        return found.toCompletableFuture()
                .completeOnTimeout(unreachable("no answer"), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> unreachable(failure.toString()));
    }

    /** What keeps the bot from giving a role to members of a server; empty where the platform has no roles to give. */
    public Optional<CompletionStage<List<Hindrance>>> givingRole(ServerId server, String role) {
        return Optional.ofNullable(connected.get(server.platform()))
                .flatMap(platform -> platform.givingRole(server, role))
                .map(Platforms::inTime);
    }

    /** Whether a person is still in a server, as far as its platform tells. */
    public CompletionStage<Presence> presence(PersonId person, ServerId server) {
        var platform = connected.get(server.platform());
        if (platform == null) {
            return CompletableFuture.completedFuture(Presence.UNKNOWN);
        }
        return platform.presence(person, server)
                .toCompletableFuture()
                .completeOnTimeout(Presence.UNKNOWN, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> Presence.UNKNOWN);
    }

    /** A channel's name without its mark, where its platform tells it at once. */
    public Optional<String> nameOf(PlaceId place) {
        return Optional.ofNullable(connected.get(place.platform())).flatMap(platform -> platform.nameOf(place));
    }

    private static List<Hindrance> unreachable(String detail) {
        return List.of(new Hindrance(Kind.UNREACHABLE, detail));
    }
}
