package dev.prepbot.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures a bot under several loads, and writes a Markdown table of what came out. */
public final class Bench {

    private final List<Loop> loops;
    private final PrintStream out;
    private final Duration warmUp;
    private final Duration measured;

    /** @param measured how long each loop runs */
    public Bench(List<Loop> loops, PrintStream out, Duration warmUp, Duration measured) {
        this.loops = loops;
        this.out = out;
        this.warmUp = warmUp;
        this.measured = measured;
        out.println("| What | Load | Answers a second | p50 ms | p99 ms | CPU ms each | Memory MB | Failed |");
        out.println("|---|---|---|---|---|---|---|---|");
    }

    /** Warms a bot up with the heaviest closed loop, then measures all. */
    public void measure(String what, Subject subject, Call call) {
        var numbers = new AtomicInteger();
        new Loop.Closed(8).run(call, numbers, warmUp, new Waits());
        for (var loop : loops) {
            var waits = new Waits();
            var cpu = subject.cpu();
            long from = System.nanoTime();
            loop.run(call, numbers, measured, waits);
            double seconds = (System.nanoTime() - from) / 1e9;
            var spent = subject.cpu().minus(cpu);
            row(what, loop, waits, seconds, spent, subject.resident());
        }
    }

    private void row(String what, Loop loop, Waits waits, double seconds, Duration cpu, long memory) {
        out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f | %.2f | %.2f | %.2f | %d | %d |",
                what,
                loop.inWords(),
                waits.count() / seconds,
                millis(waits.percentile(0.5)),
                millis(waits.percentile(0.99)),
                millis(cpu) / Math.max(1, waits.count()),
                memory,
                waits.failed()));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
