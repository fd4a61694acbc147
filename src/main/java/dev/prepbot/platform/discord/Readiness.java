package dev.prepbot.platform.discord;

import dev.prepbot.platform.discord.CannotConnect.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells when all shards are connected, or that Discord will not have them. */
final class Readiness extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(Readiness.class);

    private final Set<Integer> ready = new HashSet<>();
    private final CompletableFuture<Boolean> all = new CompletableFuture<>();
    private int wanted = Integer.MAX_VALUE;

    /** Completes when so many shards are connected; fails with {@link CannotConnect}. */
    synchronized CompletableFuture<Boolean> of(int shards) {
        wanted = shards;
        check();
        return all;
    }

    @Override
    public synchronized void onReady(ReadyEvent event) {
        ready.add(event.getJDA().getShardInfo().getShardId());
        check();
    }

    private void check() {
        if (ready.size() >= wanted) {
            all.complete(true);
        }
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        log.warn(
                "the connection to Discord broke ({}); it is taken up again",
                event.getJDA().getShardInfo().getShardString());
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        log.info(
                "connected to Discord again ({}); nothing was missed",
                event.getJDA().getShardInfo().getShardString());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        log.info("connected to Discord anew ({})", event.getJDA().getShardInfo().getShardString());
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        var code = event.getCloseCode();
        if (code == null || code.isReconnect()) {
            return;
        }
        var why = new CannotConnect(kind(code), code.getMeaning());
        if (!all.completeExceptionally(why)) {
            log.error("{}", why.getMessage());
        }
    }

    private static Kind kind(CloseCode code) {
        return switch (code) {
            case AUTHENTICATION_FAILED -> Kind.TOKEN_REFUSED;
            case DISALLOWED_INTENTS, INVALID_INTENTS -> Kind.INTENT_NOT_GRANTED;
            case INVALID_SHARD, SHARDING_REQUIRED -> Kind.WRONG_SHARDS;
            default -> Kind.UNREACHABLE;
        };
    }
}
