package dev.prepbot.kill;

import dev.prepbot.bot.Platform;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Outcome;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** A platform under which the process may die as soon as something is said, before its store knows. */
final class FatalPlatform {

    private FatalPlatform() {}

    /** @param kept whether an errand stands in the outbox */
    static Platform over(Platform inner, KillSwitch killing, Predicate<Errand> kept) {
        return Between.answers(Platform.class, inner, "perform", (given, outcome) -> {
            var errand = (Errand) given[0];
            return ((CompletionStage<?>) Objects.requireNonNull(outcome)).thenApply(done -> {
                if (done instanceof Outcome.Done && kept.test(errand)) {
                    killing.pass(FatalLedger.isScheduled(errand) ? KillPoint.AFTER_SEND : KillPoint.AFTER_REPLY);
                }
                return done;
            });
        });
    }
}
