package dev.prepbot.platform.discord.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.dialogue.TestClock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The loopback Discord with a bare JDA connected to it, and a fresh guild for each test. */
abstract class BareJda {

    static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-02T12:00:00Z"));

    @SuppressWarnings("NullAway.Init")
    static LoopbackDiscord discord;

    @SuppressWarnings("NullAway.Init")
    static EchoBot bot;

    User alice = new User("", "", false, "");
    Guild guild = new Guild("", "", alice, CLOCK.instant());
    Channel channel = Channel.text("", guild, "", CLOCK.instant());
    Client client = client();

    @BeforeAll
    static void start() {
        discord = LoopbackDiscord.start(CLOCK);
        bot = EchoBot.start(discord.apiUrl(), discord.gatewayUrl(), LoopbackDiscord.TOKEN);
    }

    @AfterAll
    static void stop() {
        bot.close();
        discord.close();
    }

    @BeforeEach
    void settle() {
        alice = discord.town().person("alice");
        guild = discord.town().guild("a guild", alice);
        channel = discord.town().channel(guild, "general");
        discord.town().addBot(guild);
        client = discord.client(alice);
        await(this::isKnown);
    }

    @AfterEach
    void check() {
        discord.allIsWell();
        discord.check();
    }

    static JDA jda() {
        return bot.jda();
    }

    private boolean isKnown() {
        var known = jda().getGuildById(guild.id());
        return known != null && known.getMember(jda().getSelfUser()) != null;
    }

    final Client client() {
        return discord.client(alice);
    }

    final TextChannel text() {
        return Objects.requireNonNull(jda().getTextChannelById(channel.id()));
    }

    static void raw(Route.CompiledRoute route) {
        new RestActionImpl<>(jda(), route, DataObject.empty().put("content", "x")).complete();
    }

    static int code(Runnable act) {
        return refused(act).getErrorCode();
    }

    static ErrorResponseException refused(Runnable act) {
        try {
            act.run();
        } catch (ErrorResponseException e) {
            return e;
        }
        throw new AssertionError("was not refused");
    }

    static <T> T got(CompletableFuture<T> future) {
        return future.orTimeout(10, TimeUnit.SECONDS).join();
    }

    static void await(BooleanSupplier met) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!met.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(met.getAsBoolean()).isTrue();
    }
}
