package dev.prepbot.platform.discord.loopback;

import dev.prepbot.app.Main;
import dev.prepbot.load.Bench;
import dev.prepbot.load.Loop;
import dev.prepbot.load.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures prepbot on Discord beside the least bot that JDA makes possible, each in a process of its own, on a loopback
 * Discord in this one. Run it on an idle machine with Linux:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * java -cp "target/test-classes:target/classes:$(cat target/classpath)" \
 *     dev.prepbot.platform.discord.loopback.DiscordLoad
 * }</pre>
 *
 * <p>With {@code -Dload.seconds=2} each load lasts two seconds instead of eight. What the bots log stands in
 * {@code target/discord-load.log}.
 */
public final class DiscordLoad {

    private static final List<Loop> LOOPS = List.of(
            new Loop.Closed(1), new Loop.Closed(8), new Loop.Closed(64), new Loop.Open(500), new Loop.Open(1000));

    /** What has no answer by then has failed; Discord itself gives up after three seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private static final Path LOG = Path.of("target", "discord-load.log");

    private final Bench bench;

    private DiscordLoad(Bench bench) {
        this.bench = bench;
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(Path.of("target"));
        var each = Duration.ofSeconds(Long.getLong("load.seconds", 8));
        var load = new DiscordLoad(new Bench(LOOPS, System.out, each, each));
        var echo = load.echo();
        var prepbot = load.prepbot();
        System.out.printf(
                Locale.ROOT,
                "%nReady after: bare JDA %.2f s, prepbot %.2f s%n",
                echo.toMillis() / 1e3,
                prepbot.toMillis() / 1e3);
        // The loopback's connections would keep the process for a while.
        System.exit(0);
    }

    private Duration echo() throws IOException {
        try (var crowd = Crowd.gather()) {
            var server = crowd.server();
            long from = System.nanoTime();
            try (var bot = Subject.start(
                    EchoBot.class,
                    Map.of(),
                    LOG,
                    server.apiUrl().toString(),
                    server.gatewayUrl().toString())) {
                var ready = ready(crowd, bot, "echo", from);
                server.forgetful();
                bench.measure("bare JDA: echo", bot, number -> used(crowd, number, "echo"));
                return ready;
            }
        }
    }

    private Duration prepbot() throws IOException {
        var data = Files.createTempDirectory("discord-load");
        try (var crowd = Crowd.gather()) {
            var server = crowd.server();
            var environment = Map.of(
                    "DISCORD_TOKEN",
                    LoopbackDiscord.TOKEN,
                    "PREPBOT_DISCORD_API_URL",
                    server.apiUrl().toString(),
                    "PREPBOT_DISCORD_GATEWAY_URL",
                    server.gatewayUrl().toString(),
                    "PREPBOT_LOG_LEVEL",
                    "WARN");
            long from = System.nanoTime();
            try (var bot = Subject.start(Main.class, environment, LOG, "run", "--data", data.toString())) {
                var ready = ready(crowd, bot, "streak", from);
                var answering = Answering.of(crowd);
                server.forgetful();
                bench.measure("prepbot: /streak", bot, number -> used(crowd, number, "streak"));
                bench.measure("prepbot: answer", bot, number -> inTime(answering.again(number)));
                return ready;
            }
        }
    }

    /** The time until a command was answered, registered as it was before that. */
    private static Duration ready(Crowd crowd, Subject bot, String command, long from) {
        long deadline = from + START_PATIENCE.toNanos();
        while (crowd.server().commandsWritten() == 0) {
            if (!bot.lives() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the bot did not start; see " + LOG);
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
        used(crowd, 0, command).join();
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private static CompletableFuture<Message> used(Crowd crowd, int number, String command) {
        return inTime(
                crowd.client(number).use(crowd.channel(), command, Map.of()).replied());
    }

    private static CompletableFuture<Message> inTime(CompletableFuture<Message> answer) {
        return answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
