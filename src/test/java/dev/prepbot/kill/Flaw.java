package dev.prepbot.kill;

import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Platform;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Sighting;
import dev.prepbot.prep.daily.Deliveries;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A safeguard taken away on purpose, to see that the check notices. */
enum Flaw {
    NONE(KillPoint.ANY_TIME, 1000),
    /** Facts are handled as often as they are delivered. */
    FORGETS_FACTS(KillPoint.AFTER_COMMIT, 30),
    /** Scheduled posts are made without a claim. */
    CLAIMS_NOTHING(KillPoint.AFTER_SEND, 3),
    /** Posts are never found in the history. */
    BLIND(KillPoint.AFTER_SEND, 3);

    private final KillPoint point;
    private final int pass;

    Flaw(KillPoint point, int pass) {
        this.point = point;
        this.pass = pass;
    }

    /** A kill after which its lack shows. */
    Plan shown() {
        return new Plan(point, pass, 0);
    }

    Ledger in(Ledger ledger) {
        return this == NONE ? ledger : new FlawedLedger(ledger, this::in);
    }

    Platform in(Platform platform) {
        return this == BLIND
                ? Between.instead(
                        Platform.class, platform, "find", CompletableFuture.completedFuture(new Sighting.Absent()))
                : platform;
    }

    private Records in(Records records) {
        return switch (this) {
            case FORGETS_FACTS -> Between.instead(Records.class, records, "firstSeen", true);
            case CLAIMS_NOTHING ->
                Between.answers(
                        Records.class,
                        records,
                        "deliveries",
                        (none, deliveries) -> Between.instead(
                                Deliveries.class, (Deliveries) Objects.requireNonNull(deliveries), "claim", true));
            default -> records;
        };
    }

    private record FlawedLedger(Ledger inner, UnaryOperator<Records> flawed) implements Ledger {
        @Override
        public <T> CompletableFuture<T> turn(Function<Records, T> work) {
            return inner.turn(records -> work.apply(flawed.apply(records)));
        }

        @Override
        public <T> T read(Function<Records, T> look) {
            return inner.read(look);
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
