package dev.prepbot.store;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A program that measures durable turns: how many a second, and how long one waits.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath
 * java -cp "target/classes:target/test-classes:$(cat target/classpath)" dev.prepbot.store.TurnLoad data/load
 * }</pre>
 *
 * <p>The argument is a directory on the disk to be measured, in which new data directories are made.
 */
final class TurnLoad {

    private static final int[] CALLERS = {1, 8, 64};
    private static final long WARM_UP = 1_000_000_000L;
    private static final long MEASURED = 3_000_000_000L;

    private final AtomicLong names = new AtomicLong();

    private TurnLoad() {}

    public static void main(String[] arguments) throws Exception {
        var parent = Files.createDirectories(Path.of(arguments[0]));
        var load = new TurnLoad();
        load.measure("one row", parent, load::oneRow);
        load.measure("an answer", parent, load::answer);
    }

    private void measure(String what, Path parent, Function<Records, Boolean> work)
            throws IOException, InterruptedException, ExecutionException {
        var before = System.nanoTime();
        try (var ledger = SqliteLedger.open(Files.createTempDirectory(parent, "load"))) {
            var opened = System.nanoTime();
            ledger.turn(work).join();
            var first = System.nanoTime();
            System.out.printf(
                    "%s: opened in %d ms, first turn %d ms%n", what, millis(before, opened), millis(opened, first));
            for (var callers : CALLERS) {
                run(ledger, callers, WARM_UP, work);
                report(callers, run(ledger, callers, MEASURED, work));
            }
        }
    }

    /** The waits of all turns in nanoseconds. */
    private static long[] run(SqliteLedger ledger, int callers, long nanos, Function<Records, Boolean> work)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(callers);
        try {
            var end = System.nanoTime() + nanos;
            var calls = IntStream.range(0, callers)
                    .<Callable<long[]>>mapToObj(caller -> () -> call(ledger, end, work))
                    .toList();
            var waits = LongStream.empty();
            for (var call : threads.invokeAll(calls)) {
                waits = LongStream.concat(waits, Arrays.stream(call.get()));
            }
            return waits.sorted().toArray();
        } finally {
            threads.shutdown();
        }
    }

    private static long[] call(SqliteLedger ledger, long end, Function<Records, Boolean> work) {
        var waits = LongStream.builder();
        for (var now = System.nanoTime(); now < end; ) {
            ledger.turn(work).join();
            var done = System.nanoTime();
            waits.add(done - now);
            now = done;
        }
        return waits.build().toArray();
    }

    private static void report(int callers, long[] waits) {
        System.out.printf(
                "  %2d callers: %,7.0f turns/s, p50 %.2f ms, p99 %.2f ms%n",
                callers,
                waits.length / (MEASURED / 1e9),
                waits[waits.length / 2] / 1e6,
                waits[waits.length * 99 / 100] / 1e6);
    }

    private boolean oneRow(Records records) {
        return records.firstSeen(new DeliveryId("d" + names.incrementAndGet()), StoreContract.NOON);
    }

    /** What one answer of a person writes and reads. */
    private boolean answer(Records records) {
        var number = names.incrementAndGet();
        var person = new PersonId("slack", "U" + number % 1000);
        var attempt = AttemptsContract.attempt(person, "a" + number, "x".repeat(800));
        records.firstSeen(new DeliveryId("d" + number), attempt.at());
        records.attempts().append(attempt);
        records.streaks()
                .put(person, records.streaks().of(person).answered(attempt.at(), ZoneOffset.UTC, attempt.question()));
        records.drafts().remove(person, attempt.asking());
        var said = Message.of(new Span.Plain("You covered ".repeat(20)));
        records.outbox()
                .add(new Errand("e" + number, new Intention.Tell(person, said)), Optional.of(person), attempt.at());
        records.outbox().remove("e" + (number - 1));
        return true;
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
