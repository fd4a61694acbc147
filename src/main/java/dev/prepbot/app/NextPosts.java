package dev.prepbot.app;

import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Records;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Plan;
import dev.prepbot.prep.daily.PostTime;
import dev.prepbot.prep.daily.Schedule;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When scheduled questions come next. */
record NextPosts(Ledger ledger) {

    /** The next one of a server after an instant. */
    Optional<Instant> of(ServerId server, Instant after) {
        return ledger.read(
                records -> next(records, records.schedules().of(server).stream().map(Listed::schedule), after));
    }

    /** The next one of any server after an instant. */
    Optional<Instant> ofAll(Instant after) {
        return ledger.read(records -> next(records, records.schedules().active().stream(), after));
    }

    private static Optional<Instant> next(Records records, Stream<Schedule> schedules, Instant after) {
        return schedules
                .flatMap(schedule -> Plan.next(schedule, records.deliveries(), after, 1).stream())
                .map(PostTime::at)
                .min(Comparator.naturalOrder());
    }
}
