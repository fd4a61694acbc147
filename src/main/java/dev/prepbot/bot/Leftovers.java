package dev.prepbot.bot;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PlaceId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Sees to errands of which it is not known whether they were done: looks for what they say before saying it again. */
final class Leftovers {

    private final Courier courier;
    private final Flows flows;
    private final Clock clock;
    private final BiConsumer<Errand, Outcome> ended;

    /** @param ended hears of each errand as soon as its outcome is final */
    Leftovers(Courier courier, Flows flows, Clock clock, BiConsumer<Errand, Outcome> ended) {
        this.courier = courier;
        this.flows = flows;
        this.clock = clock;
        this.ended = ended;
    }

    CompletionStage<Void> see(Platform platform, Errand errand) {
        if (flows.tooLate(errand, clock.instant())) {
            return unlessFound(
                    platform, errand, () -> end(errand, new Failed(Trouble.TOO_LATE, "held up for too long")));
        }
        return unlessFound(platform, errand, () -> courier.carry(List.of(errand), ended));
    }

    private CompletionStage<Void> unlessFound(
            Platform platform, Errand errand, Supplier<CompletionStage<Void>> otherwise) {
        return place(platform, errand.intention())
                .thenCompose(place -> place.isEmpty()
                        ? doubted(platform, errand, otherwise)
                        : Courier.find(platform, place.get(), errand)
                                .thenCompose(sighting -> after(sighting, errand, otherwise)));
    }

    private static CompletionStage<Void> doubted(
            Platform platform, Errand errand, Supplier<CompletionStage<Void>> otherwise) {
        platform.doubt(errand);
        return otherwise.get();
    }

    /** Where a message can be looked for; for what names no place, the platform itself may know where to look. */
    private static CompletionStage<Optional<PlaceId>> place(Platform platform, Intention intention) {
        if (intention instanceof Intention.Post post) {
            return CompletableFuture.completedFuture(Optional.of(post.place()));
        }
        return intention instanceof Intention.Tell tell
                ? Courier.directWith(platform, tell.person())
                : CompletableFuture.completedFuture(Optional.empty());
    }

    /**
     * What cannot be looked for in a channel stays unsaid, for everyone would read it twice. To one person it is said
     * again, because silence would do more harm, unless something hangs on it that sees to its being uncertain.
     */
    private CompletionStage<Void> after(Sighting sighting, Errand errand, Supplier<CompletionStage<Void>> otherwise) {
        if (sighting instanceof Sighting.Found found) {
            return end(errand, new Done(Optional.of(found.message()), Optional.empty()));
        }
        return sighting instanceof Sighting.Unreadable unreadable && !saidAgain(errand.intention())
                ? end(errand, new Failed(Trouble.UNCERTAIN, unreadable.detail()))
                : otherwise.get();
    }

    private static boolean saidAgain(Intention intention) {
        return intention instanceof Intention.Tell tell && tell.subject().isEmpty();
    }

    private CompletionStage<Void> end(Errand errand, Outcome outcome) {
        ended.accept(errand, outcome);
        return CompletableFuture.completedFuture(null);
    }
}
