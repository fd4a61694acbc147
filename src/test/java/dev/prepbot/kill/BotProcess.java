package dev.prepbot.kill;

import dev.prepbot.app.Core;
import dev.prepbot.app.Surroundings;
import dev.prepbot.bot.Ids;
import dev.prepbot.store.SqliteLedger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A bot on the recorded platform, as a process of its own: made to be killed. Stops cleanly when its input ends.
 *
 * <p>Arguments: data directory, port of the recorder, how many milliseconds its clock is ahead, the point at which to
 * die and at which pass, the safeguard to leave away, and a moment of its clock: prints {@code looked} when it has
 * looked after that moment what is due.
 */
final class BotProcess {

    private static final String ALPHABET = "abcdefghijkmnopqrstuvwxyz2345678";

    private static final int LENGTH = 16;

    private BotProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var line = new Line(new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])));
        var killing = new KillSwitch(KillPoint.valueOf(arguments[3]), Integer.parseInt(arguments[4]));
        var flaw = Flaw.valueOf(arguments[5]);
        var wire = new WirePlatform(line);
        var ledger = new FatalLedger(SqliteLedger.open(Path.of(arguments[0])), killing);
        var platform = FatalPlatform.over(flaw.in(wire), killing, ledger::committed);
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.parseLong(arguments[2])));
        var core = Core.over(
                flaw.in(ledger), SmallBank::bank, new Surroundings(clock, ids(), new Random()), Duration.ofHours(6));
        start("hearing", () -> hear(line, wire, core));
        core.connect(platform).toCompletableFuture().join();
        line.send(new Frame.Ready());
        var ticker = ticking(core, clock, Instant.parse(arguments[6]));
        while (System.in.read() >= 0) {
            // Nothing is ever written to it: it ends when the driver wants this process to stop, or is gone itself.
        }
        ticker.shutdown();
        if (!ticker.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a tick does not end");
        }
        core.close();
        System.exit(0);
    }

    private static void hear(Line line, WirePlatform wire, Core core) {
        for (var frame = line.next(); frame.isPresent(); frame = line.next()) {
            if (frame.get() instanceof Frame.Fact fact) {
                core.bot().hear(Facts.heard(fact));
            } else if (frame.get() instanceof Frame.Performed done) {
                wire.take(done.number(), done);
            } else if (frame.get() instanceof Frame.Found found) {
                wire.take(found.number(), found);
            }
        }
        Runtime.getRuntime().halt(1);
    }

    private static ExecutorService ticking(Core core, Clock clock, Instant moment) {
        var looked = new AtomicBoolean();
        var ticker = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "ticker");
            thread.setDaemon(true);
            return thread;
        });
        var unused = ticker.scheduleWithFixedDelay(
                () -> {
                    boolean counts = clock.instant().isAfter(moment);
                    core.bot().tick().toCompletableFuture().join();
                    if (counts && looked.compareAndSet(false, true)) {
                        System.out.println("looked");
                    }
                },
                0,
                50,
                TimeUnit.MILLISECONDS);
        return ticker;
    }

    private static void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static Ids ids() {
        var random = new SecureRandom();
        return () -> {
            var name = new StringBuilder(LENGTH);
            for (int i = 0; i < LENGTH; i++) {
                name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            return name.toString();
        };
    }
}
