package dev.prepbot.prep.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.daily.Delivery.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks when it is told to, and claims what is due, as the bot does. */
final class Ticker {

    final MemoryDeliveries deliveries = new MemoryDeliveries();
    private final Duration catchUp;
    private List<Schedule> schedules;

    Ticker(Duration catchUp, List<Schedule> schedules) {
        this.catchUp = catchUp;
        this.schedules = schedules;
    }

    /** Looks at an instant; fails if anything is due whose key was claimed before. */
    List<Due> wake(Instant now) {
        var due = Plan.due(schedules, deliveries, now, catchUp);
        for (var one : due) {
            var delivery = one instanceof Due.Post
                    ? Sample.claimed(one.key(), now)
                    : Delivery.skipped(one.key(), Sample.WHERE.channel(), Why.MISSED, now);
            assertThat(deliveries.claim(delivery)).as("claim of %s", one.key()).isTrue();
        }
        return due;
    }

    Optional<Instant> nextWake(Instant now) {
        return Plan.nextWake(schedules, deliveries, now);
    }

    /** Lets the schedules forget the past that is done with. */
    void catchUp(Instant now) {
        schedules = new ArrayList<>(schedules.stream()
                .map(schedule -> Plan.caughtUp(schedule, deliveries, now))
                .toList());
    }

    void replace(Schedule changed) {
        schedules = schedules.stream()
                .map(schedule -> schedule.id().equals(changed.id()) ? changed : schedule)
                .toList();
    }

    Schedule only() {
        return schedules.get(0);
    }
}
