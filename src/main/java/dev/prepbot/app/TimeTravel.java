package dev.prepbot.app;

import dev.prepbot.bot.Bot;
import dev.prepbot.chat.ServerId;
import dev.prepbot.platform.playground.TimeMachine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Puts the program's clock forward, and lets the bot do on the way what falls due.
 *
 * <p>A leap over a week at once would be to the bot as if it had been down for a week: it would post nothing of it, and
 * tell the staff so.
 */
final class TimeTravel implements TimeMachine, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MovableClock clock;
    private final Bot bot;
    private final NextPosts posts;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "time-travel");
        thread.setDaemon(true);
        return thread;
    });

    TimeTravel(MovableClock clock, Bot bot, NextPosts posts) {
        this.clock = clock;
        this.bot = bot;
        this.posts = posts;
    }

    @Override
    public void resume(Duration ahead) {
        clock.putAhead(ahead);
    }

    @Override
    public CompletionStage<Void> putAhead(Duration ahead) {
        return CompletableFuture.runAsync(() -> travel(ahead), executor);
    }

    @Override
    public Optional<Instant> nextQuestion(ServerId server) {
        return posts.of(server, clock.instant());
    }

    /** From hour to hour, and to each scheduled question between. */
    private void travel(Duration goal) {
        while (clock.ahead().compareTo(goal) < 0) {
            var now = clock.instant();
            var hour = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            var stop = posts.ofAll(now).filter(hour::isAfter).orElse(hour);
            var ahead = clock.ahead().plus(Duration.between(now, stop));
            clock.putAhead(ahead.compareTo(goal) < 0 ? ahead : goal);
            bot.tick().toCompletableFuture().join();
            bot.finish(PATIENCE);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
