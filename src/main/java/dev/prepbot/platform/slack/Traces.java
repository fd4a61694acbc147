package dev.prepbot.platform.slack;

import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Looks for what an errand left in Slack, when nobody knows whether it was done.
 *
 * @param directs where to look for what was said to one or two people
 */
record Traces(History history, Directs directs) {

    /** What it came to; empty if it was not done or leaves no trace. Fails where nobody can look. */
    CompletableFuture<Optional<Outcome>> of(Errand errand) {
        var intention = errand.intention();
        if (intention instanceof Intention.Post post) {
            return look(post.place(), errand, Traces::said);
        } else if (intention instanceof Intention.Tell tell) {
            return among(List.of(tell.person()), errand, Traces::said);
        } else if (intention instanceof Intention.OpenPrivate open) {
            return among(open.members(), errand, Posts::opened);
        } else if (intention instanceof Intention.Reply reply) {
            return Handle.read(reply.to().secret())
                    .filter(handle ->
                            reply.audience() == Audience.EVERYONE || handle.at().own())
                    .map(handle -> look(handle.spot().place(), errand, Traces::said))
                    .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
        }
        return CompletableFuture.completedFuture(Optional.empty());
    }

    private CompletableFuture<Optional<Outcome>> among(
            Collection<PersonId> people, Errand errand, Function<MessageRef, Outcome> outcome) {
        return directs.with(people.stream().map(PersonId::local).toList())
                .thenCompose(channel -> look(Spot.in(channel, Optional.empty()).place(), errand, outcome));
    }

    private CompletableFuture<Optional<Outcome>> look(
            PlaceId place, Errand errand, Function<MessageRef, Outcome> outcome) {
        return history.look(place, errand.id()).thenApply(found -> found.map(outcome));
    }

    private static Outcome said(MessageRef message) {
        return new Done(Optional.of(message), Optional.empty());
    }
}
