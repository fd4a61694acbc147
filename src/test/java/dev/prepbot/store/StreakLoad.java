package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.streak.Aid;
import dev.prepbot.prep.streak.Day;
import dev.prepbot.prep.streak.DaysOff;
import dev.prepbot.prep.streak.DaysOff.Setting;
import dev.prepbot.prep.streak.Streak;
import dev.prepbot.prep.streak.StreakCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;

/**
 * A program that measures the streaks of many people on disk, and the cache in front of them.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath
 * run="java -Xmx256m -cp target/classes:target/test-classes:$(cat target/classpath) dev.prepbot.store.StreakLoad"
 * $run fill data/streaks && $run measure data/streaks
 * }</pre>
 */
final class StreakLoad {

    private static final int PEOPLE = 1_000_000;
    private static final int CACHED = 100_000;
    private static final int BATCH = 10_000;
    private static final int LOOKS = 200_000;
    private static final int WRITES = 5_000;
    private static final Instant NOW = Instant.parse("2030-03-31T12:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private StreakLoad() {}

    public static void main(String[] arguments) throws IOException {
        var directory = Files.createDirectories(Path.of(arguments[1]));
        if (arguments[0].equals("fill")) {
            fill(directory);
        } else {
            measure(directory);
        }
    }

    private static void fill(Path directory) {
        try (var ledger = SqliteLedger.open(directory)) {
            for (int from = 0; from < PEOPLE; from += BATCH) {
                int first = from;
                ledger.turn(records -> {
                            for (int number = first; number < first + BATCH; number++) {
                                records.streaks().put(person(number), streak(number));
                                if (number % 10 == 0) {
                                    records.streaks().rest(person(number), weekend());
                                }
                            }
                            return true;
                        })
                        .join();
            }
        }
    }

    private static void measure(Path directory) throws IOException {
        System.out.printf("resident before opening: %d MB%n", resident());
        long began = System.nanoTime();
        try (var ledger = SqliteLedger.open(directory)) {
            System.out.printf("opened in %d ms%n", (System.nanoTime() - began) / 1_000_000);
            var looked = new AtomicLong();
            var cache = new StreakCache(CACHED, person -> {
                looked.incrementAndGet();
                return ledger.read(records -> records.streaks().of(person));
            });
            var random = new Random(1);
            IntSupplier anyone = () -> random.nextInt(PEOPLE);
            look("first 20,000 misses (warming up)", cache, 20_000, anyone);
            look("misses and few hits", cache, LOOKS, anyone);
            look("hits", cache, LOOKS, () -> 7);
            look("hits", cache, LOOKS, () -> 7);
            System.out.printf("resident with %,d cached: %d MB%n", CACHED, resident());
            IntSupplier comers = () -> (int) Math.min(PEOPLE - 1, -Math.log(1 - random.nextDouble()) * 30_000);
            look("people come, a few often and many seldom (warming up)", cache, 4 * LOOKS, comers);
            long before = looked.get();
            look("people come, a few often and many seldom", cache, LOOKS, comers);
            System.out.printf("  of which from memory: %.1f %%%n", 100 - 100.0 * (looked.get() - before) / LOOKS);
            writeThrough(ledger, cache, random);
            System.out.printf("resident in the end: %d MB%n", resident());
        }
    }

    private static void look(String what, StreakCache cache, int count, IntSupplier who) {
        var waits = new long[count];
        for (int at = 0; at < count; at++) {
            var person = person(who.getAsInt());
            long from = System.nanoTime();
            cache.of(person).currentAt(NOW, ZONE);
            waits[at] = System.nanoTime() - from;
        }
        report(what, waits);
    }

    /** An answer's part of the streak: read, counted, committed, and only then published. */
    private static void writeThrough(SqliteLedger ledger, StreakCache cache, Random random) {
        var waits = new long[WRITES];
        for (int at = 0; at < WRITES; at++) {
            var person = person(random.nextInt(PEOPLE));
            long from = System.nanoTime();
            var after = ledger.turn(records -> {
                        var streak = records.streaks().of(person).answered(NOW, ZONE, new QuestionId("heap"));
                        records.streaks().put(person, streak);
                        return streak;
                    })
                    .join();
            cache.publish(person, after);
            waits[at] = System.nanoTime() - from;
            if (!cache.of(person).equals(after)) {
                throw new IllegalStateException("not what was committed: " + person);
            }
        }
        report("written through, one at a time", waits);
    }

    private static void report(String what, long[] waits) {
        Arrays.sort(waits);
        System.out.printf(
                "%s: p50 %.1f us, p99 %.1f us, longest %.1f ms%n",
                what,
                waits[waits.length / 2] / 1e3,
                waits[waits.length * 99 / 100] / 1e3,
                waits[waits.length - 1] / 1e6);
    }

    private static PersonId person(int number) {
        return new PersonId("discord", String.valueOf(700_000_000_000_000_000L + number * 7_919L));
    }

    private static Streak streak(int number) {
        var day = new Day(LocalDate.parse("2030-03-30"), ZONE);
        return new Streak(
                1 + number % 100,
                1 + number % 400,
                Optional.of(day),
                new Aid(number % 3, Optional.empty(), Optional.empty()),
                DaysOff.NONE,
                number % 1000);
    }

    private static Setting weekend() {
        return new Setting(NOW, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Optional.empty());
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1L);
    }
}
