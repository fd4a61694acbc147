package dev.prepbot.platform.slack.loopback;

import dev.prepbot.app.Main;
import dev.prepbot.load.Bench;
import dev.prepbot.load.Call;
import dev.prepbot.load.Loop;
import dev.prepbot.load.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A program that measures prepbot on Slack beside a bare Bolt app: answers a second and how long people wait for them.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath
 * java -cp "target/classes:target/test-classes:$(cat target/classpath)" \
 *     dev.prepbot.platform.slack.loopback.SlackLoad data/load 8
 * }</pre>
 *
 * <p>The arguments are a directory on the disk to be measured, in which new data directories are made, and for how many
 * seconds each load runs.
 */
final class SlackLoad {

    private static final List<Loop> LOOPS = List.of(
            new Loop.Closed(1),
            new Loop.Closed(8),
            new Loop.Closed(64),
            new Loop.Open(100),
            new Loop.Open(500),
            new Loop.Open(2000));

    private final Path directory;
    private final Bench bench;
    private final List<String> starts = new ArrayList<>();

    private SlackLoad(Path directory, Bench bench) {
        this.directory = directory;
        this.bench = bench;
    }

    public static void main(String[] arguments) throws IOException {
        var parent = Files.createDirectories(Path.of(arguments[0]));
        var time = Duration.ofSeconds(Long.parseLong(arguments[1]));
        var load = new SlackLoad(
                Files.createTempDirectory(parent, "slack-load"), new Bench(LOOPS, System.out, time, time));
        load.measure("stock Bolt, echo", load::stock, LoadStage::echo);
        load.measure("Bolt with the poller lifted, echo", load::lifted, LoadStage::echo);
        load.measure("prepbot, /prep streak", load::prepbot, LoadStage::streak);
        load.measure("prepbot, an answer stored", load::prepbot, LoadStage::answers);
        System.out.println();
        load.starts.forEach(System.out::println);
    }

    /** Starts a bot in a Slack. */
    private interface Start {
        Subject in(LoopbackSlack slack) throws IOException;
    }

    private void measure(String what, Start start, Function<LoadStage, Call> load) throws IOException {
        try (var stage = new LoadStage()) {
            long from = System.nanoTime();
            try (var subject = start.in(stage.slack())) {
                stage.awaitSocket(subject);
                long ready = (System.nanoTime() - from) / 1_000_000;
                starts.add("%s: ready in %,d ms, %d MB then".formatted(what, ready, subject.resident()));
                bench.measure(what, subject, load.apply(stage));
            }
        }
    }

    private Subject stock(LoopbackSlack slack) throws IOException {
        return echo(slack, "stock");
    }

    private Subject lifted(LoopbackSlack slack) throws IOException {
        return echo(slack, "lifted");
    }

    private Subject echo(LoopbackSlack slack, String how) throws IOException {
        var api = slack.apiUrl().toString();
        return Subject.start(
                EchoProgram.class,
                Map.of("PREPBOT_LOG_LEVEL", "WARN"),
                directory.resolve(how + ".log"),
                api,
                slack.botToken(),
                slack.appToken(),
                how);
    }

    private Subject prepbot(LoopbackSlack slack) throws IOException {
        var environment = Map.of(
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_APP_TOKEN", slack.appToken(),
                "PREPBOT_SLACK_API_URL", slack.apiUrl().toString(),
                "PREPBOT_LOG_LEVEL", "WARN");
        var data = Files.createTempDirectory(directory, "data");
        return Subject.start(
                Main.class, environment, directory.resolve("prepbot.log"), "run", "--data", data.toString());
    }
}
