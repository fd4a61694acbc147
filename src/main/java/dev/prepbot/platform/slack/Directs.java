package dev.prepbot.platform.slack;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** The bot's direct conversations: Slack always opens the same one for the same people. */
final class Directs {

    private static final long MOST = 20_000;

    private final Calls calls;
    private final AsyncLoadingCache<String, String> channels;

    Directs(Calls calls) {
        this.calls = calls;
        this.channels = Caffeine.newBuilder().maximumSize(MOST).buildAsync((people, executor) -> open(people));
    }

    /** The conversation with these people, and nobody else but the bot. */
    CompletableFuture<String> with(List<String> people) {
        return channels.get(String.join(",", new TreeSet<>(people))).copy();
    }

    CompletableFuture<String> with(String user) {
        return with(List.of(user));
    }

    /** Slack told which conversation someone has with the bot. */
    void learn(String user, String channel) {
        channels.put(user, CompletableFuture.completedFuture(channel));
    }

    /** Whether a direct conversation is the one that someone has with the bot, rather than with another person. */
    CompletableFuture<Boolean> isOwn(String user, String channel) {
        return with(user).thenApply(channel::equals).exceptionally(failure -> false);
    }

    private CompletableFuture<String> open(String people) {
        return calls.call(
                        "conversations.open",
                        api -> api.conversationsOpen(ask -> ask.users(List.of(people.split(",")))))
                .thenApply(opened -> opened.getChannel().getId());
    }
}
