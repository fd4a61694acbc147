package dev.prepbot.bot.flow;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Learns that a person has left, or that the bot was removed, and lets what was begun rest. */
final class DepartureFlow implements Flow.OnEvent, Flow.OnOutcome {

    private final Departure departure;

    DepartureFlow(InterviewTalk talk) {
        this.departure = new Departure(talk);
    }

    @Override
    public Optional<Function<Records, Spoken>> happened(Incoming.Event event, Instant now) {
        if (event instanceof Incoming.PersonLeft left) {
            return Optional.of(records -> Spoken.of(departure.of(records, left.person(), left.server(), now)));
        }
        return event instanceof Incoming.Uninstalled removed
                ? Optional.of(records -> {
                    departure.ofBot(records, removed.server(), now);
                    return Spoken.of();
                })
                : Optional.empty();
    }

    /**
     * Who is gone for a direct message is gone. One that is not allowed leaves open whether they left or take none, so it
     * is asked. A thread that cannot be opened tells less, since its channel may be what is gone; the person is then
     * spoken to directly, and that tells.
     */
    @Override
    public Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now) {
        if (!(errand.intention() instanceof Intention.Tell tell && outcome instanceof Outcome.Failed failed)) {
            return Optional.empty();
        }
        return switch (failed.trouble()) {
            case GONE -> Optional.of(records -> Spoken.of(departure.everywhere(records, tell.person(), now)));
            case FORBIDDEN ->
                Optional.of(records -> {
                    records.members().doubt(tell.person());
                    return Spoken.of();
                });
            default -> Optional.empty();
        };
    }
}
