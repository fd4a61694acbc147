package dev.prepbot.app;

import dev.prepbot.bot.Bot;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the bot look every second whether something is due.
 *
 * <p>Its thread is the one that keeps the program running until it is told to stop: those of the platforms' libraries may
 * all be of the kind that does not.
 */
final class Ticker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Ticker.class);

    private final ScheduledExecutorService executor;

    private Ticker(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    static Ticker start(Bot bot) {
        var executor = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "ticker"));
        var unused = executor.scheduleWithFixedDelay(() -> tick(bot), 1, 1, TimeUnit.SECONDS);
        return new Ticker(executor);
    }

    /** One tick waits for the one before, so that a slow disk makes ticks late, not many. */
    private static void tick(Bot bot) {
        try {
            bot.tick().toCompletableFuture().join();
        } catch (RuntimeException e) {
            log.error("a tick failed", e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
