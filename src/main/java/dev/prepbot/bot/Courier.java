package dev.prepbot.bot;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries errands to the platforms, those of one turn in their order, and tries again where that can help. */
final class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    /** Waits between tries; after the last one the errand has failed. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final Map<String, Platform> platforms = new ConcurrentHashMap<>();
    private final Executor executor;

    Courier(Executor executor) {
        this.executor = executor;
    }

    void serve(Platform platform) {
        platforms.put(platform.name(), platform);
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
            if (!failed.trouble().passing() || tries >= PAUSES.size()) {
                log.warn("errand {} failed: {} {}", errand.id(), failed.trouble(), failed.detail());
                return CompletableFuture.completedFuture(outcome);
            }
            var later =
                    CompletableFuture.delayedExecutor(PAUSES.get(tries).toMillis(), TimeUnit.MILLISECONDS, executor);
            return CompletableFuture.supplyAsync(() -> carry(errand, tries + 1), later)
                    .thenCompose(next -> next);
        });
    }

    private CompletionStage<Outcome> once(Errand errand) {
        var platform = platforms.get(errand.intention().platform());
        if (platform == null) {
            return CompletableFuture.completedFuture(new Failed(
                    Trouble.GONE, "not connected to " + errand.intention().platform()));
        }
        return platform.perform(errand).exceptionally(failure -> {
            log.error("the adapter of {} threw", platform.name(), failure);
            return new Failed(Trouble.REFUSED, failure.toString());
        });
    }
}
