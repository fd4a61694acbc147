package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Incoming.Uninstalled;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.server.Stay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** After the bot was removed from a server: nothing is sent there, and after a while everything about it is erased. */
final class Parting implements Flow.OnEvent, Flow.OnOutcome, Flow.OnTime {

    private static final int MOST_AT_ONCE = 1;

    private final Desk desk;

    Parting(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Function<Records, Spoken>> happened(Incoming.Event event, Instant now) {
        return event instanceof Uninstalled removed
                ? Optional.of(records -> {
                    rest(records, removed.server(), now);
                    return Spoken.of();
                })
                : Optional.empty();
    }

    /** Schedules rest by the stay being over; answers that were to be shown would come too late on a return. */
    private static void rest(Records records, ServerId server, Instant now) {
        if (records.stays().over(server)) {
            // Told again; the days until it is erased count from the first time.
            return;
        }
        boolean introduced = records.stays().of(server).map(Stay::introduced).orElse(false);
        records.stays().put(server, new Stay(introduced, Optional.of(now)));
        records.schedules()
                .of(server)
                .forEach(listed -> records.reveals().forget(listed.schedule().id()));
    }

    @Override
    public Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now) {
        return Optional.empty();
    }

    /** What was held up and is for a place of that server has nobody to reach any more. */
    @Override
    public boolean tooLate(Errand errand, Instant now) {
        return errand.intention()
                .where()
                .filter(place -> desk.tools()
                        .ledger()
                        .read(records -> records.places()
                                .serverOf(place)
                                .filter(server -> records.stays().over(server))
                                .isPresent()))
                .isPresent();
    }

    @Override
    public List<Function<Records, Spoken>> due(Instant now) {
        var before = now.minus(Stay.KEPT);
        return desk.tools().ledger().read(records -> records.stays().overBefore(before, MOST_AT_ONCE)).stream()
                .<Function<Records, Spoken>>map(server -> records -> erase(records, server, before))
                .toList();
    }

    private Spoken erase(Records records, ServerId server, Instant before) {
        boolean still = records.stays()
                .of(server)
                .flatMap(Stay::left)
                .filter(left -> left.isBefore(before))
                .isPresent();
        if (!still) {
            return Spoken.of();
        }
        var forgotten = records.people().erase(server);
        return Spoken.of().publishing(() -> forgotten.forEach(desk.tools().streaks()::forget));
    }
}
