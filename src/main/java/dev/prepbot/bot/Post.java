package dev.prepbot.bot;

import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commits turns together with what they say, then says it and crosses it off. */
final class Post {

    private static final Logger log = LoggerFactory.getLogger(Post.class);

    private final Ledger ledger;
    private final Flows flows;
    private final Clock clock;
    private final Ids ids;
    private final Executor executor;
    private final Courier courier;
    private final Leftovers leftovers;
    private final Delayed delayed = new Delayed();
    private final Ongoing ongoing = new Ongoing();

    Post(Ledger ledger, Flows flows, Clock clock, Ids ids, Executor executor) {
        this.ledger = ledger;
        this.flows = flows;
        this.clock = clock;
        this.ids = ids;
        this.executor = executor;
        this.courier = new Courier(executor);
        this.leftovers = new Leftovers(courier, flows, clock, this::ended);
    }

    /** What a committed turn leaves to do. */
    private record Committed(List<Errand> errands, Runnable publish) {
        static final Committed NOTHING = new Committed(List.of(), () -> {});
    }

    /** Says what needs no keeping. */
    void say(List<Intention> intentions) {
        ongoing.track(courier.carry(errands(intentions), (errand, outcome) -> {}));
    }

    /** Commits a person's turn unless its delivery was seen before; completes when what it says is on its way. */
    CompletionStage<Void> keep(Turn turn, Function<Records, Spoken> work) {
        return ongoing.track(ledger.turn(records -> {
                    if (!records.firstSeen(turn.at().delivery(), turn.now())) {
                        log.debug("delivery {} came again", turn.at().delivery());
                        return Committed.NOTHING;
                    }
                    note(turn, records);
                    return commit(
                            records,
                            work.andThen(spoken -> spoken.with(HeldBack.forWho(turn, records)))
                                    .andThen(spoken -> spoken.with(flows.besides(turn, records))),
                            Optional.of(turn.person()));
                })
                .thenCompose(this::spoken));
    }

    /** Commits a turn that nobody asked for. */
    CompletionStage<Void> keep(Function<Records, Spoken> work) {
        return ongoing.track(
                ledger.turn(records -> commit(records, work, Optional.empty())).thenCompose(this::spoken));
    }

    /** Commits what an event leads to, unless its delivery was seen before. */
    CompletionStage<Void> keep(DeliveryId delivery, List<Function<Records, Spoken>> works) {
        return ongoing.track(ledger.turn(records -> {
                    if (!records.firstSeen(delivery, clock.instant())) {
                        return List.<Committed>of();
                    }
                    return works.stream()
                            .map(work -> commit(records, work, Optional.empty()))
                            .toList();
                })
                .thenCompose(all -> {
                    CompletionStage<Void> said = CompletableFuture.completedFuture(null);
                    for (var committed : all) {
                        said = said.thenCompose(before -> spoken(committed));
                    }
                    return said;
                }));
    }

    /** Waits until what was begun has ended; false if something still goes on when the time is over. */
    boolean finish(Duration most) {
        return ongoing.await(most);
    }

    /**
     * Serves a platform, and sees to what is still in the outbox for it. The outbox is read first: what is decided from
     * then on is carried by its own turn, and would be said twice if it were among what was left.
     */
    CompletionStage<Void> connect(Platform platform) {
        var left = ledger.read(records -> records.outbox().pending()).stream()
                .filter(errand -> errand.intention().platform().equals(platform.name()))
                .toList();
        courier.serve(platform);
        if (!left.isEmpty()) {
            log.info("{} errands were left unsent on {}; seeing to them now", left.size(), platform.name());
        }
        CompletionStage<Void> all = CompletableFuture.completedFuture(null);
        for (var errand : left) {
            all = all.thenCompose(ignored -> leftovers.see(platform, errand));
        }
        return all;
    }

    /** Sees again to the errands that met a passing trouble which outlasted the courier's patience. */
    void retry(Instant now) {
        for (var errand : delayed.take(now)) {
            var platform = courier.platform(errand);
            platform.ifPresent(again -> ongoing.track(leftovers.see(again, errand)));
        }
    }

    /** Where the person is, so that it is known to whom and where nothing more is to be said when the bot is removed. */
    private static void note(Turn turn, Records records) {
        turn.at().place().server().ifPresent(server -> {
            records.members().seen(turn.person(), server, turn.now());
            records.places().note(turn.place(), server);
        });
    }

    private Committed commit(Records records, Function<Records, Spoken> work, Optional<PersonId> forWhom) {
        var spoken = work.apply(records);
        var errands = errands(spoken.intentions());
        var keptFor = forWhom.filter(person -> !spoken.forgotten());
        errands.forEach(errand -> records.outbox().add(errand, keptFor, clock.instant()));
        return new Committed(errands, spoken.publish());
    }

    private CompletionStage<Void> spoken(Committed committed) {
        return CompletableFuture.completedFuture(committed)
                .thenAcceptAsync(this::speak, executor)
                .exceptionally(failure -> {
                    log.error("what a committed turn says stays in the outbox", failure);
                    return null;
                });
    }

    /** Says what was committed. The turn is kept whatever happens here, so a failure must not be told as its own. */
    private void speak(Committed committed) {
        try {
            committed.publish().run();
        } catch (RuntimeException e) {
            log.error("a committed turn could not be published", e);
        }
        ongoing.track(courier.carry(committed.errands(), this::ended));
    }

    /** Crosses an errand off, in one turn with what its outcome leads to. */
    private void ended(Errand errand, Outcome outcome) {
        if (outcome instanceof Failed failed && failed.trouble().passing()) {
            log.warn("errand {} stays in the outbox and is tried again", errand.id());
            delayed.add(errand, clock.instant());
            return;
        }
        keep(records -> {
                    if (outcome instanceof Failed failed && failed.trouble() == Trouble.EXPIRED) {
                        records.outbox().hold(errand.id());
                    } else {
                        records.outbox().remove(errand.id());
                    }
                    if (outcome instanceof Done done) {
                        done.place()
                                .ifPresent(made -> made.server()
                                        .ifPresent(server -> records.places().note(made.id(), server)));
                    }
                    return flows.ended(errand, outcome, clock.instant()).apply(records);
                })
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        log.error("errand {} could not be crossed off", errand.id(), failure);
                    }
                });
    }

    private List<Errand> errands(List<Intention> intentions) {
        return intentions.stream()
                .map(intention -> new Errand(ids.next(), intention))
                .toList();
    }
}
