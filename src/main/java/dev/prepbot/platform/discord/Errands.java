package dev.prepbot.platform.discord;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.ReplyHandle;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does what the bot wants done on Discord.
 *
 * @param answers what interactions are answered with
 * @param speaking messages in conversations
 * @param threads conversations of their own
 * @param roles what members are given
 * @param references ids that texts refer to
 * @param clock tells when a handle is too old to try
 */
record Errands(Answers answers, Speaking speaking, Threads threads, Roles roles, References references, Clock clock) {

    private static final Ping NOBODY = new Ping.Nobody();

    CompletionStage<Outcome> perform(Errand errand) {
        var intention = errand.intention();
        var id = errand.id();
        if (intention instanceof Intention.Reply reply) {
            return written(reply.message(), id, NOBODY, body -> {
                return answering(reply.to(), handle -> answers.reply(handle, reply.audience(), body));
            });
        } else if (intention instanceof Intention.Change change) {
            return written(change.message(), id, NOBODY, body -> {
                return answering(change.to(), handle -> answers.change(handle, body));
            });
        } else if (intention instanceof Intention.Open open) {
            return answering(open.to(), handle -> answers.open(handle, Components.modal(open.form())));
        } else if (intention instanceof Intention.Post post) {
            return written(post.message(), id, post.ping(), body -> speaking.post(post.place(), id, body));
        } else if (intention instanceof Intention.Tell tell) {
            return written(tell.message(), id, NOBODY, body -> speaking.tell(tell.person(), id, body));
        } else if (intention instanceof Intention.Edit edit) {
            return written(edit.message(), id, NOBODY, body -> speaking.change(edit.ref(), body));
        }
        return perform(id, intention);
    }

    private CompletionStage<Outcome> perform(String id, Intention intention) {
        if (intention instanceof Intention.Delete delete) {
            return speaking.delete(delete.ref());
        } else if (intention instanceof Intention.OpenPrivate open) {
            return threads.open(id, open);
        } else if (intention instanceof Intention.OpenThread open) {
            return threads.open(open);
        } else if (intention instanceof Intention.Close close) {
            return threads.close(close);
        } else if (intention instanceof Intention.GrantRole grant) {
            return roles.grant(grant);
        }
        return failed(Trouble.REFUSED, "Discord has no page of the bot's own");
    }

    /** What a message looks like when it stands; empty for what is not a message of its own. */
    Optional<Body> written(Errand errand) {
        if (errand.intention() instanceof Intention.Post post) {
            return Optional.of(Body.of(post.message(), errand.id(), post.ping(), references));
        }
        return errand.intention() instanceof Intention.Tell tell
                ? Optional.of(Body.of(tell.message(), errand.id(), NOBODY, references))
                : Optional.empty();
    }

    /** Nothing is cut: a message that does not fit was not split as it should have been. */
    private CompletionStage<Outcome> written(
            Message message, String errand, Ping ping, Function<Supplier<Body>, CompletionStage<Outcome>> then) {
        Supplier<Body> body = () -> Body.of(message, errand, ping, references);
        return body.get().fits() ? then.apply(body) : failed(Trouble.REFUSED, "longer than a message may be");
    }

    private CompletionStage<Outcome> answering(ReplyHandle to, Function<Handle, CompletionStage<Outcome>> then) {
        return Handle.read(to)
                .filter(handle -> !handle.lapsed(clock.instant()))
                .map(then)
                .orElseGet(() -> failed(Trouble.EXPIRED, "the interaction's token has lapsed"));
    }

    private static CompletionStage<Outcome> failed(Trouble trouble, String detail) {
        return CompletableFuture.completedFuture(new Failed(trouble, detail));
    }
}
