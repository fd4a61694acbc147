package dev.prepbot.platform.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.view.View;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The home tab of each person, published for them alone and only when they act. */
final class Homes {

    private static final long MOST = 20_000;

    private final Calls calls;
    private final Writing writing;

    /** Which state of a person's tab was seen last, so that an older one never replaces a newer one. */
    private final Cache<String, String> hashes =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Homes(Calls calls, Writing writing) {
        this.calls = calls;
        this.writing = writing;
    }

    /** Slack told how someone's tab stands. */
    void seen(String user, @Nullable View view) {
        if (view == null || view.getHash() == null) {
            hashes.invalidate(user);
        } else {
            hashes.put(user, view.getHash());
        }
    }

    CompletableFuture<Outcome> show(String user, Message message) {
        var rendered = writing.unheard(message);
        var refusal = rendered.refusal(Limits.BLOCKS_IN_VIEW);
        if (refusal.isPresent()) {
            return CompletableFuture.completedFuture(refusal.get());
        }
        var view = Modal.home(rendered.blocks());
        return publish(user, view, Optional.ofNullable(hashes.getIfPresent(user)))
                .exceptionallyCompose(failure -> {
                    // Another state was published meanwhile; what is said now is newer than both.
                    return Refusal.behind(failure).code().equals("hash_conflict")
                            ? publish(user, view, Optional.empty())
                            : CompletableFuture.failedFuture(failure);
                });
    }

    private CompletableFuture<Outcome> publish(String user, View view, Optional<String> hash) {
        return calls.call(
                        "views.publish",
                        api -> api.viewsPublish(
                                ask -> ask.userId(user).view(view).hash(hash.orElse(null))))
                .thenApply(published -> {
                    seen(user, published.getView());
                    return Outcome.Done.PLAINLY;
                });
    }
}
