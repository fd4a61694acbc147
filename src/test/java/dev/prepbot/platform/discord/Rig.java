package dev.prepbot.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Span;
import dev.prepbot.dialogue.TestClock;
import dev.prepbot.platform.discord.loopback.Channel;
import dev.prepbot.platform.discord.loopback.Client;
import dev.prepbot.platform.discord.loopback.Guild;
import dev.prepbot.platform.discord.loopback.LoopbackDiscord;
import dev.prepbot.platform.discord.loopback.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The adapter connected to a Discord on this machine, with a bot that only listens; everything else is a test's. */
final class Rig implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PATIENCE_WITH_LIMITS = Duration.ofSeconds(3);
    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestClock clock = new TestClock(Instant.parse("2026-11-02T12:00:00Z"));
    final LoopbackDiscord server = LoopbackDiscord.start(clock);
    final Heard heard = new Heard();
    final Discord discord;

    Rig() {
        this(false);
    }

    Rig(boolean messageContent) {
        server.grantMessageContent(messageContent);
        discord = Discord.open(settings(messageContent), clock, PATIENCE_WITH_LIMITS);
        discord.listen(heard);
    }

    DiscordSettings settings(boolean messageContent) {
        return new DiscordSettings(
                LoopbackDiscord.TOKEN,
                Optional.of(server.apiUrl()),
                Optional.of(server.gatewayUrl()),
                messageContent,
                Optional.empty());
    }

    /** A guild with a channel and one member who runs it. */
    Scene scene() {
        var alice = server.town().person("alice", "de");
        var guild = server.town().guild("a guild", alice);
        var channel = server.town().channel(guild, "general");
        server.town().addBot(guild);
        await(() -> discord.nameOf(id(channel)).isPresent());
        return new Scene(this, alice, guild, channel, server.client(alice));
    }

    record Scene(Rig rig, User alice, Guild guild, Channel channel, Client client) {

        PlaceId place() {
            return id(channel);
        }

        PersonId person() {
            return new PersonId("discord", alice.id());
        }

        ServerId serverId() {
            return new ServerId("discord", guild.id());
        }

        /** Where the next fact about the person is, once it was heard. */
        Arrival arrival() {
            return rig.arrival(alice);
        }

        ReplyHandle handle() {
            return arrival().handle().orElseThrow();
        }
    }

    static PlaceId id(Channel channel) {
        return new PlaceId("discord", channel.id());
    }

    /** Takes the next act of a person. */
    Incoming.Act act(User person) {
        await(() -> acts(person).findFirst().isPresent());
        var act = acts(person).findFirst().orElseThrow();
        heard.facts().remove(act);
        return act;
    }

    private java.util.stream.Stream<Incoming.Act> acts(User person) {
        return heard.facts().stream()
                .filter(Incoming.Act.class::isInstance)
                .map(Incoming.Act.class::cast)
                .filter(act -> act.at().person().id().local().equals(person.id()));
    }

    Arrival arrival(User person) {
        return act(person).at();
    }

    Outcome perform(Intention intention) {
        return perform("e" + COUNT.incrementAndGet(), intention);
    }

    Outcome perform(String errand, Intention intention) {
        return got(discord.perform(new Errand(errand, intention)));
    }

    static Message text(String text) {
        return Message.of(new Block.Paragraph(List.of(new Span.Plain(text))));
    }

    static <T> T got(CompletionStage<T> stage) {
        return stage.toCompletableFuture()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    static void await(BooleanSupplier met) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!met.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        assertThat(met.getAsBoolean()).isTrue();
    }

    /** Throws what the adapter should not have done. */
    void check() {
        server.allIsWell();
        server.check();
    }

    @Override
    public void close() {
        discord.close();
        server.close();
    }
}
