package dev.prepbot.platform.discord;

import dev.prepbot.platform.discord.CannotConnect.Kind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.MemberCachePolicy;

/**
 * JDA, connected.
 *
 * <p>No privileged intent is asked for but to read messages, where that is set. Servers, channels, roles and the bot's own
 * membership are kept in memory, other people are not. Events come on one thread, in order.
 */
record Connection(ShardManager shards, Threading threading, Hub hub) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    /** Discord takes one connection in five seconds at least, so a very large bot takes long. */
    private static final Duration FOR_EACH_SHARD = Duration.ofSeconds(7);

    /** Prepares a connection, so that nothing that comes in is missed; {@link #login} opens it. */
    static Connection prepare(DiscordSettings settings, Threading threading) {
        var hub = new Hub();
        var builder = DefaultShardManagerBuilder.createLight(settings.token(), intents(settings))
                .setMemberCachePolicy(MemberCachePolicy.NONE)
                .setChunkingFilter(ChunkingFilter.NONE)
                .setSessionController(new Gateway(settings.gatewayUrl()))
                .setEventPool(threading.events())
                .setCallbackPool(threading.callbacks())
                .addEventListeners(hub)
                .setEnableShutdownHook(false)
                // The courier tries again, and knows what came of it.
                .setRequestTimeoutRetry(false)
                .setShardsTotal(-1);
        settings.apiUrl()
                .ifPresent(url -> builder.setRestConfig(new RestConfig().setBaseUrl(withSlash(url.toString()))));
        settings.shards()
                .ifPresent(range -> builder.setShardsTotal(range.total()).setShards(range.first(), range.last()));
        return new Connection(builder.build(false), threading, hub);
    }

    private static EnumSet<GatewayIntent> intents(DiscordSettings settings) {
        return settings.messageContent()
                ? EnumSet.of(GatewayIntent.DIRECT_MESSAGES, GatewayIntent.GUILD_MESSAGES, GatewayIntent.MESSAGE_CONTENT)
                : EnumSet.of(GatewayIntent.DIRECT_MESSAGES);
    }

    private static String withSlash(String url) {
        return url.endsWith("/") ? url : url + "/";
    }

    /**
     * Connects all shards of this process.
     *
     * @throws CannotConnect when Discord refuses, or does not answer in time
     */
    void login(DiscordSettings settings, Readiness readiness) {
        try {
            CompletableFuture.runAsync(shards::login, threading.work()).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            int count = settings.shards().map(ShardRange::size).orElseGet(shards::getShardsTotal);
            readiness
                    .of(count)
                    .get(PATIENCE.plus(FOR_EACH_SHARD.multipliedBy(count)).toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw refused(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new CannotConnect(Kind.UNREACHABLE, "no answer within a minute");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotConnect(Kind.UNREACHABLE, "interrupted");
        }
    }

    private static CannotConnect refused(Throwable cause) {
        if (cause instanceof CannotConnect known) {
            return known;
        }
        return cause instanceof InvalidTokenException
                ? new CannotConnect(Kind.TOKEN_REFUSED, "")
                : new CannotConnect(Kind.UNREACHABLE, root(cause));
    }

    /** Nobody has said anything yet, so the words are the machine's own. */
    private static String root(Throwable cause) {
        var root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    /** Nothing before {@link #login}. */
    List<JDA> connected() {
        return shards.getShardCache() == null ? List.of() : shards.getShards();
    }

    @Override
    public void close() {
        shards.shutdown();
        for (var jda : connected()) {
            try {
                if (!jda.awaitShutdown(STOP_WITHIN)) {
                    jda.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threading.close();
    }
}
