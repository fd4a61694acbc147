package dev.prepbot.platform.slack;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets work that belongs together begin and end one after the other, in the order in which it came in. */
final class InOrder {

    private static final Logger log = LoggerFactory.getLogger(InOrder.class);

    private final Map<String, CompletableFuture<Void>> tails = new HashMap<>();

    /**
     * Starts work when all earlier work with one of its keys has ended.
     *
     * @param keys a person, and where several share a conversation that as well
     */
    void enter(Collection<String> keys, Supplier<CompletionStage<Void>> work) {
        CompletableFuture<Void> mine;
        synchronized (tails) {
            var before = keys.stream().map(tails::get).filter(tail -> tail != null);
            mine = CompletableFuture.allOf(before.toArray(CompletableFuture[]::new))
                    .thenCompose(ready -> work.get())
                    .exceptionally(failure -> {
                        log.error("something from Slack could not be heard", failure);
                        return null;
                    });
            if (mine.isDone()) {
                return;
            }
            for (var key : keys) {
                tails.put(key, mine);
            }
        }
        var unused = mine.whenComplete((done, failure) -> leave(keys, mine));
    }

    private void leave(Collection<String> keys, CompletableFuture<Void> mine) {
        synchronized (tails) {
            keys.forEach(key -> tails.remove(key, mine));
        }
    }
}
