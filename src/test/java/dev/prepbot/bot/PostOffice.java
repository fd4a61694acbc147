package dev.prepbot.bot;

import static dev.prepbot.bot.Samples.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.store.SqliteLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A post office with a real store, a platform that does as it is told, and a flow that watches. */
abstract class PostOffice {

    static final Duration LONG = Duration.ofSeconds(10);

    @TempDir
    Path data;

    final FakePlatform platform = new FakePlatform();
    final Watcher watcher = new Watcher();
    final AtomicInteger count = new AtomicInteger();
    final ExecutorService executor = Executors.newFixedThreadPool(2);
    Ledger ledger;
    Post post;

    @BeforeEach
    void open() {
        ledger = SqliteLedger.open(data);
        post = newPost();
        settled(post.connect(platform));
    }

    @AfterEach
    void close() {
        post.finish(LONG);
        executor.shutdownNow();
        ledger.close();
    }

    Post newPost() {
        var flows = new Flows(List.of(watcher), Samples.ENGLISH);
        return new Post(
                ledger,
                flows,
                Clock.fixed(Samples.NOON, ZoneOffset.UTC),
                () -> "id" + count.incrementAndGet(),
                executor);
    }

    /** Puts errands into the outbox as a crash leaves them there. */
    void leave(Intention... intentions) {
        settled(ledger.turn(records -> {
            for (var intention : intentions) {
                var errand = new Errand("left" + count.incrementAndGet(), intention);
                records.outbox().add(errand, Optional.of(ALICE), Samples.NOON);
            }
            return true;
        }));
    }

    List<Errand> pending() {
        return ledger.read(records -> records.outbox().pending());
    }

    boolean holds() {
        return ledger.read(records -> records.outbox().holdsFor(ALICE));
    }

    static void settled(CompletionStage<?> stage) {
        assertThat(stage.toCompletableFuture()).succeedsWithin(10, TimeUnit.SECONDS);
    }
}
