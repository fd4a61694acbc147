package dev.prepbot.platform.playground;

import dev.prepbot.bot.StorageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the world: decides one deed after the other, writes what many callers wait for at one stroke, and tells them.
 */
final class Scribe implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Scribe.class);

    private static final int MOST_AT_ONCE = 256;

    private final Journal journal;
    private final Feed feed;
    private final BlockingQueue<Task<?>> tasks = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "playground-scribe");
    private volatile World world;
    private volatile boolean closing;

    private Scribe(Journal journal, Feed feed, World world) {
        this.journal = journal;
        this.feed = feed;
        this.world = world;
    }

    static Scribe open(Path directory, Feed feed) {
        var journal = Journal.open(directory);
        try {
            var lines = journal.read();
            var world = world(lines);
            var history = world.history();
            if (lines.stream().mapToInt(List::size).sum() > history.size()) {
                journal.replace(oneByOne(history));
            }
            var scribe = new Scribe(journal, feed, world);
            scribe.thread.setDaemon(true);
            scribe.thread.start();
            return scribe;
        } catch (StorageException e) {
            journal.close();
            throw e;
        } catch (IOException e) {
            journal.close();
            throw new StorageException(StorageException.Kind.BROKEN, "cannot read the playground's world", e);
        }
    }

    World world() {
        return world;
    }

    /**
     * Has a deed done. The stage completes when it is on the disk, or fails with {@link StorageException}; then the
     * world is as it was.
     *
     * @param decide looks at the world and says what is to become of it
     */
    <T> CompletionStage<T> write(Function<World, Deed<T>> decide) {
        var task = new Task<T>(decide);
        if (closing) {
            task.fail(new IOException("the playground is closed"));
        } else {
            tasks.add(task);
        }
        return task.done;
    }

    @Override
    public void close() {
        closing = true;
        tasks.add(new Task<>(now -> Deed.of(true)));
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        journal.close();
    }

    private static List<List<Entry>> oneByOne(List<Entry> entries) {
        return entries.stream().map(List::of).toList();
    }

    private static World world(List<List<Entry>> lines) {
        var world = World.empty();
        lines.forEach(world::apply);
        return world;
    }

    private void run() {
        try {
            while (!closing || !tasks.isEmpty()) {
                var batch = new ArrayList<Task<?>>();
                batch.add(tasks.take());
                tasks.drainTo(batch, MOST_AT_ONCE - 1);
                write(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<Task<?>> batch) {
        var notices = new ArrayList<Runnable>();
        var lines = new ArrayList<List<Entry>>();
        for (var task : batch) {
            var entries = task.decide(world);
            notices.addAll(Notices.of(entries, world, feed));
            world.apply(entries);
            if (!entries.isEmpty()) {
                lines.add(entries);
            }
        }
        try {
            if (!lines.isEmpty()) {
                journal.append(lines);
            }
        } catch (IOException e) {
            restore();
            batch.forEach(task -> task.fail(e));
            return;
        }
        notices.forEach(Runnable::run);
        batch.forEach(Task::succeed);
        if (journal.overgrown()) {
            shorten();
        }
    }

    private void shorten() {
        try {
            journal.replace(oneByOne(world.history()));
        } catch (IOException e) {
            log.warn("The playground's journal could not be shortened and stays long", e);
        }
    }

    /** Goes back to what the disk has. */
    private void restore() {
        try {
            world = world(journal.read());
        } catch (IOException | StorageException e) {
            log.error("The playground's world cannot be read back; what could not be written shows until it can.", e);
        }
    }

    private static final class Task<T> {
        private final Function<World, Deed<T>> decide;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private @Nullable Deed<T> deed;

        Task(Function<World, Deed<T>> decide) {
            this.decide = decide;
        }

        List<Entry> decide(World world) {
            try {
                var decided = decide.apply(world);
                deed = decided;
                return decided.entries();
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
                return List.of();
            }
        }

        void succeed() {
            var decided = deed;
            if (decided != null) {
                try {
                    decided.afterwards().run();
                } catch (RuntimeException e) {
                    log.error("The world was written, but not everyone was told", e);
                }
                done.complete(decided.result());
            }
        }

        void fail(IOException cause) {
            var message = "the playground's world could not be written: " + cause.getMessage();
            done.completeExceptionally(new StorageException(Journal.kind(cause), message, cause));
        }
    }
}
