package dev.prepbot.kill;

import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Outbox;
import dev.prepbot.bot.Records;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A ledger under which the process may die as soon as a turn is committed, before anyone hears of the commit. */
final class FatalLedger implements Ledger {

    private final Ledger inner;
    private final KillSwitch killing;
    private final Set<String> committed = ConcurrentHashMap.newKeySet();

    FatalLedger(Ledger inner, KillSwitch killing) {
        this.inner = inner;
        this.killing = killing;
    }

    @Override
    public <T> CompletableFuture<T> turn(Function<Records, T> work) {
        var errands = new ArrayList<Errand>();
        return inner.turn(records -> {
                    errands.clear();
                    return work.apply(noting(records, errands));
                })
                .thenApply(kept -> {
                    errands.forEach(errand -> committed.add(errand.id()));
                    if (!errands.isEmpty()) {
                        killing.pass(
                                errands.stream().anyMatch(FatalLedger::isScheduled)
                                        ? KillPoint.AFTER_CLAIM
                                        : KillPoint.AFTER_COMMIT);
                    }
                    return kept;
                });
    }

    @Override
    public <T> T read(Function<Records, T> look) {
        return inner.read(look);
    }

    @Override
    public void close() {
        inner.close();
    }

    /** Whether an errand was committed by this process. */
    boolean committed(Errand errand) {
        return committed.contains(errand.id());
    }

    static boolean isScheduled(Errand errand) {
        return errand.intention() instanceof Intention.Post post && Places.isScheduled(post.place());
    }

    private static Records noting(Records records, List<Errand> errands) {
        return Between.answers(
                Records.class,
                records,
                "outbox",
                (none, outbox) -> Between.answers(
                        Outbox.class, (Outbox) Objects.requireNonNull(outbox), "add", (given, nothing) -> {
                            errands.add((Errand) given[0]);
                            return nothing;
                        }));
    }
}
