package dev.prepbot.platform.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Does what the bot wants done; what is done is not done again, as far as Slack lets that be known. */
final class Errands {

    /** Longer than the courier tries, shorter than anyone remembers. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final long MOST = 50_000;

    private final Replies replies;
    private final Posts posts;
    private final Homes homes;
    private final Traces traces;
    private final Identity self;
    private final Cache<String, Outcome> done =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    /** What nobody knows to be done or not: whoever tries again looks first. */
    private final Cache<String, Boolean> unsure =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    Errands(Replies replies, Posts posts, Homes homes, Traces traces, Identity self) {
        this.replies = replies;
        this.posts = posts;
        this.homes = homes;
        this.traces = traces;
        this.self = self;
    }

    CompletionStage<Outcome> perform(Errand errand) {
        var before = done.getIfPresent(errand.id());
        if (before != null) {
            return CompletableFuture.completedFuture(before);
        }
        CompletableFuture<Outcome> outcome;
        try {
            outcome = attempt(errand);
        } catch (RuntimeException e) {
            outcome = CompletableFuture.failedFuture(e);
        }
        return outcome.exceptionally(failure -> Refusal.behind(failure).outcome())
                .thenApply(ended -> {
                    remember(errand, ended);
                    return ended;
                });
    }

    private void remember(Errand errand, Outcome ended) {
        if (ended instanceof Done) {
            done.put(errand.id(), ended);
        } else if (ended instanceof Failed failed && failed.trouble() == Trouble.UNREACHABLE) {
            unsure.put(errand.id(), true);
        }
    }

    /** Who performs it looks first whether it has been done. */
    void doubt(Errand errand) {
        unsure.put(errand.id(), true);
    }

    private CompletableFuture<Outcome> attempt(Errand errand) {
        return unsure.getIfPresent(errand.id()) == null ? carryOut(errand.id(), errand.intention()) : lookFirst(errand);
    }

    private CompletableFuture<Outcome> lookFirst(Errand errand) {
        return traces.of(errand)
                .<Supplier<CompletableFuture<Outcome>>>thenApply(found ->
                        () -> found.map(CompletableFuture::completedFuture)
                                .orElseGet(() -> carryOut(errand.id(), errand.intention())))
                .exceptionally(failure -> () -> unseen(errand, Refusal.behind(failure)))
                .thenCompose(Supplier::get);
    }

    /**
     * Where nobody can tell whether it arrived, it is not said a second time in a channel. To those who wait for it
     * alone it is, because silence would do more harm.
     */
    private CompletableFuture<Outcome> unseen(Errand errand, Refusal refusal) {
        boolean forAll = errand.intention() instanceof Intention.Post;
        if (refusal.trouble() == Trouble.UNREACHABLE
                || (forAll && refusal.trouble().passing())) {
            return CompletableFuture.completedFuture(refusal.outcome());
        }
        return forAll
                ? CompletableFuture.completedFuture(new Failed(Trouble.UNCERTAIN, refusal.detail()))
                : carryOut(errand.id(), errand.intention());
    }

    private CompletableFuture<Outcome> carryOut(String id, Intention intention) {
        if (intention instanceof Intention.Post post) {
            return posts.post(id, post);
        } else if (intention instanceof Intention.Reply reply) {
            return replies.reply(id, reply.to(), reply.audience(), reply.message());
        } else if (intention instanceof Intention.Change change) {
            return replies.change(id, change.to(), change.message());
        } else if (intention instanceof Intention.Open open) {
            return replies.open(open.to(), open.form());
        } else if (intention instanceof Intention.Tell tell) {
            return posts.tell(id, tell);
        } else if (intention instanceof Intention.ShowHome home) {
            return homes.show(home.person().local(), home.message());
        } else if (intention instanceof Intention.Edit edit) {
            return posts.edit(edit.ref(), edit.message());
        } else if (intention instanceof Intention.Delete delete) {
            return posts.delete(delete.ref());
        } else if (intention instanceof Intention.OpenPrivate open) {
            return posts.openPrivate(id, open);
        } else if (intention instanceof Intention.OpenThread open) {
            return CompletableFuture.completedFuture(posts.openThread(open.under(), self));
        } else if (intention instanceof Intention.GrantRole) {
            return CompletableFuture.completedFuture(new Failed(Trouble.REFUSED, "Slack has no roles to give"));
        }
        // A thread of Slack's is never closed, and need not be: the bot just falls silent in it.
        return CompletableFuture.completedFuture(Done.PLAINLY);
    }
}
