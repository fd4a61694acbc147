package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.quiz.Round;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Three hundred people who vote within one second, one after the other whatever comes back, of whom one in ten changes their
 * mind twice. It prints how long they waited for their answers.
 */
abstract class QuizRush extends QuizzesOnStage {

    static final int PEOPLE = 300;

    private static final int OPTIONS = 4;

    private static final Duration ALL_WITHIN = Duration.ofSeconds(1);

    /** Longer than anyone waits, for machines that have a lot to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern VOTES = Pattern.compile("([A-D]) the \\w+ one · (\\d+) votes?");

    /** Lets everyone come in who votes. */
    abstract void gather(List<String> names);

    /** Presses a letter under the open question; done when the voter has their answer. */
    abstract CompletableFuture<?> press(String name, String letter);

    /** How many presses may be on the way at once. */
    int atOnce() {
        return PEOPLE;
    }

    /** What goes on while everyone presses. */
    void meanwhile() {}

    @Test
    void every_vote_is_answered_and_counted_once() {
        var names = IntStream.range(0, PEOPLE).mapToObj(at -> "person" + at).toList();
        begin();
        gather(names);
        var waits = rush(names);
        pass(2);
        bob().sees("Question 1 of 5", PEOPLE + " votes so far");
        pass(28);
        var reveal = Plain.text(bob().sees("Question 1 of 5", "is right").message());
        var counts = VOTES.matcher(reveal)
                .results()
                .map(match -> Integer.parseInt(match.group(2)))
                .toList();
        assertThat(counts).hasSize(OPTIONS).containsOnly(PEOPLE / OPTIONS);
        report(waits);
    }

    private long[] rush(List<String> names) {
        var threads = Executors.newFixedThreadPool(atOnce());
        try {
            var all = new ArrayList<CompletableFuture<long[]>>();
            long start = System.nanoTime();
            for (int at = 0; at < names.size(); at++) {
                int number = at;
                long due = start + at * ALL_WITHIN.toNanos() / PEOPLE;
                all.add(CompletableFuture.supplyAsync(() -> votes(names.get(number), number, due), threads));
            }
            var done = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            while (!done.isDone()) {
                meanwhile();
            }
            done.join();
            return all.stream()
                    .flatMapToLong(waits -> Arrays.stream(waits.join()))
                    .sorted()
                    .toArray();
        } finally {
            threads.shutdown();
        }
    }

    /** One vote, or a changed mind and its second thoughts; gives how long each answer took, in nanoseconds. */
    private long[] votes(String name, int number, long due) {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
        var choices = number % 10 == 0 ? new int[] {number + 1, number + 2, number} : new int[] {number};
        return Arrays.stream(choices)
                .mapToLong(choice -> {
                    long from = System.nanoTime();
                    press(name, Round.letter(choice % OPTIONS)).join();
                    return System.nanoTime() - from;
                })
                .toArray();
    }

    private void report(long[] waits) {
        System.out.printf(
                "%s: %d people, %d presses, answered after p50 %.1f ms, p99 %.1f ms%n",
                getClass().getSimpleName(),
                PEOPLE,
                waits.length,
                waits[waits.length / 2] / 1e6,
                waits[waits.length * 99 / 100] / 1e6);
    }
}
