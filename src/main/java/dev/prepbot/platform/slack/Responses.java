package dev.prepbot.platform.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** What is for one person's eyes: by the response address of what they did, which works five times in half an hour. */
final class Responses {

    private final Calls calls;
    private final Http http;
    private final Posts posts;
    private final Clock clock;
    private final Cache<String, AtomicInteger> uses =
            Caffeine.newBuilder().expireAfterWrite(Limits.RESPONSE_LIFE).build();

    Responses(Calls calls, Http http, Posts posts, Clock clock) {
        this.calls = calls;
        this.http = http;
        this.posts = posts;
        this.clock = clock;
    }

    static Refusal expired() {
        return Refusal.of("expired_url", Trouble.EXPIRED, "no way is left to answer this");
    }

    boolean usable(Handle handle) {
        boolean young = handle.pass().since().plus(Limits.RESPONSE_LIFE).isAfter(clock.instant());
        return young
                && handle.pass()
                        .url()
                        .filter(url -> used(url).get() < Limits.RESPONSE_USES)
                        .isPresent();
    }

    private AtomicInteger used(String url) {
        return uses.get(url, key -> new AtomicInteger());
    }

    /** Answers by the response address; only where it is {@link #usable}. */
    CompletableFuture<Outcome> send(Handle handle, ActionResponse.ActionResponseBuilder body) {
        var url = handle.pass().url().orElseThrow();
        return calls.patiently("response_url", () -> {
                    http.respond(url, body.build());
                    used(url).incrementAndGet();
                    return url;
                })
                .thenApply(done -> Done.PLAINLY);
    }

    /** Shows something to one person where they acted; needs the bot to be there. */
    CompletableFuture<Outcome> ephemeral(Handle handle, Rendered rendered) {
        var spot = handle.spot();
        return calls.call(
                        "chat.postEphemeral",
                        api -> api.chatPostEphemeral(ask -> ask.channel(spot.channel())
                                .user(handle.user())
                                .threadTs(spot.threadOrNull())
                                .text(rendered.text())
                                .blocks(rendered.blocks())))
                .<Outcome>thenApply(shown -> Done.PLAINLY)
                .exceptionallyCompose(failure -> {
                    var refusal = Refusal.behind(failure);
                    boolean outside = refusal.trouble() == Trouble.FORBIDDEN || refusal.trouble() == Trouble.GONE;
                    return CompletableFuture.failedFuture(
                            outside ? Refusal.of(refusal.code(), Trouble.EXPIRED, refusal.detail()) : refusal);
                });
    }

    /** What one person alone sees can hold no file: those go to their direct conversation, and it is said so. */
    CompletableFuture<Outcome> filesElsewhere(Handle handle, Rendered rendered) {
        var direct = posts.directs()
                .with(handle.user())
                .thenCompose(channel -> posts.files().bring(rendered.files(), Spot.in(channel, Optional.empty())));
        return direct.thenCompose(brought -> posts.writing().people().of(handle.user()))
                .thenCompose(person -> {
                    var words = SlackWords.in(person.locale()).say("file.elsewhere");
                    var note = posts.writing().unheard(Message.of(new Block.Note(List.of(new Span.Plain(words)))));
                    return usable(handle)
                            ? send(
                                    handle,
                                    ActionResponse.builder()
                                            .responseType("ephemeral")
                                            .text(note.text())
                                            .blocks(note.blocks())
                                            .threadTs(handle.spot().threadOrNull()))
                            : ephemeral(handle, note);
                });
    }
}
