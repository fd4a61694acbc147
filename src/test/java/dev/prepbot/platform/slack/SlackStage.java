package dev.prepbot.platform.slack;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.Span;
import dev.prepbot.platform.slack.loopback.LoopbackSlack;
import dev.prepbot.platform.slack.loopback.Manifest;
import dev.prepbot.platform.slack.loopback.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The adapter over a Slack on this machine, with a bot that only listens; alice administers, bob does not. */
final class SlackStage implements AutoCloseable {

    /** Short, so that tests of silence and slowness do not take long. */
    private static final Slack.Patience PATIENCE = new Slack.Patience(Duration.ofSeconds(1), Duration.ofSeconds(2));

    private static final AtomicInteger COUNT = new AtomicInteger();

    final LateClock clock = new LateClock();
    final LoopbackSlack server = LoopbackSlack.open(Manifest.read(Path.of("config/slack-manifest.yaml")), clock);
    final Person alice = server.team().person("alice", "Europe/Berlin", true);
    final Person bob = server.team().person("bob", "Asia/Tokyo", false);
    final String channel =
            server.team().channel("general", alice.id(), bob.id(), server.team().bot());
    final Heard bot = new Heard();
    final Slack slack = Slack.open(settings(), clock, PATIENCE);

    SlackStage() {
        slack.listen(bot);
    }

    SlackSettings settings() {
        return new SlackSettings(server.botToken(), server.appToken(), Optional.of(server.apiUrl()));
    }

    Outcome perform(Intention intention) {
        return perform(new Errand("errand-" + COUNT.incrementAndGet(), intention));
    }

    Outcome perform(Errand errand) {
        return slack.perform(errand)
                .toCompletableFuture()
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    Outcome post(String text) {
        return perform(post(place(channel), text));
    }

    /** The permission to answer a command of bob's. */
    ReplyHandle handle(String command) {
        return handle(channel, command);
    }

    ReplyHandle handle(String where, String command) {
        var acknowledged = bob.uses(where, "/prep", command);
        var used = bot.one(Incoming.CommandUsed.class, one -> one.command().equals(command));
        acknowledged.join();
        return used.at().handle().orElseThrow();
    }

    static Intention.Post post(PlaceId place, String text) {
        return new Intention.Post(place, Message.of(new Span.Plain(text)), new Intention.Ping.Nobody());
    }

    static PlaceId place(String local) {
        return new PlaceId(Slack.NAME, local);
    }

    @Override
    public void close() {
        slack.close();
        server.close();
    }
}
