package dev.prepbot.bot;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries errands to the platforms, those of one turn in their order, and tries again where that can help. */
final class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final Map<String, Platform> platforms = new ConcurrentHashMap<>();
    private final Executor executor;
    private final List<Duration> pauses;

    Courier(Executor executor) {
        this(executor, PAUSES);
    }

    /** @param pauses waits between tries; after the last one the errand has failed */
    Courier(Executor executor, List<Duration> pauses) {
        this.executor = executor;
        this.pauses = List.copyOf(pauses);
    }

    void serve(Platform platform) {
        platforms.put(platform.name(), platform);
    }

    Optional<Platform> platform(Errand errand) {
        return Optional.ofNullable(platforms.get(errand.intention().platform()));
    }

    /** Performs errands one after the other; {@code ended} hears of each as soon as its outcome is final. */
    CompletionStage<Void> carry(List<Errand> errands, BiConsumer<Errand, Outcome> ended) {
        CompletionStage<Void> all = CompletableFuture.completedFuture(null);
        for (var errand : errands) {
            all = all.thenCompose(ignored -> carry(errand, 0)).thenAccept(outcome -> ended.accept(errand, outcome));
        }
        return all;
    }

    private CompletionStage<Outcome> carry(Errand errand, int tries) {
        return once(errand).thenCompose(outcome -> {
            if (!(outcome instanceof Failed failed)) {
                return CompletableFuture.completedFuture(outcome);
            }
            if (!failed.trouble().passing() || tries >= pauses.size()) {
                log.warn("errand {} failed: {} {}", errand.id(), failed.trouble(), failed.detail());
                return CompletableFuture.completedFuture(outcome);
            }
            var later =
                    CompletableFuture.delayedExecutor(pauses.get(tries).toMillis(), TimeUnit.MILLISECONDS, executor);
            return CompletableFuture.supplyAsync(() -> carry(errand, tries + 1), later)
                    .thenCompose(next -> next);
        });
    }

    private CompletionStage<Outcome> once(Errand errand) {
        var platform = platforms.get(errand.intention().platform());
        if (platform == null) {
            return CompletableFuture.completedFuture(new Failed(
                    Trouble.UNREACHABLE,
                    "not connected to " + errand.intention().platform()));
        }
        return asked(() -> platform.perform(errand), platform, failure -> new Failed(Trouble.REFUSED, failure));
    }

    /** Looks for an errand's message; an adapter that fails has not been able to look. */
    static CompletionStage<Sighting> find(Platform platform, PlaceId place, Errand errand) {
        return asked(() -> platform.find(place, errand), platform, Sighting.Unreadable::new);
    }

    /** The direct conversation with a person; empty also where the adapter fails. */
    static CompletionStage<Optional<PlaceId>> directWith(Platform platform, PersonId person) {
        return asked(() -> platform.directWith(person), platform, failure -> Optional.empty());
    }

    /** What an adapter answers, whether it fails as it should not by throwing or by a failed future. */
    private static <T> CompletionStage<T> asked(
            Supplier<CompletionStage<T>> question, Platform platform, Function<String, T> failed) {
        return CompletableFuture.completedFuture(question)
                .thenCompose(Supplier::get)
                .exceptionally(failure -> {
                    log.error("the adapter of {} threw", platform.name(), failure);
                    return failed.apply(failure.toString());
                });
    }
}
