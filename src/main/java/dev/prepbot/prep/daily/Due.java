package dev.prepbot.prep.daily;

import java.time.Instant;
import java.time.LocalDate;

/** A scheduled post whose time has come. */
public sealed interface Due {

    Schedule schedule();

    PostTime time();

    default LocalDate date() {
        return time().date();
    }

    default Instant at() {
        return time().at();
    }

    default DeliveryKey key() {
        return DeliveryKey.scheduled(schedule().id(), date());
    }

    /** To be posted now. */
    record Post(Schedule schedule, PostTime time) implements Due {}

    /** Too long ago to be posted: to be marked as skipped and told to staff. */
    record Missed(Schedule schedule, PostTime time) implements Due {}
}
