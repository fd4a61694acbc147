package dev.prepbot.prep.daily;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.asking.AskingId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** Schedules and instants for tests. */
final class Sample {

    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final Where WHERE = new Where(new ServerId("here", "s1"), new PlaceId("here", "c1"));

    private Sample() {}

    static When daily(String time, String zone) {
        return new When(LocalTime.parse(time), ZoneId.of(zone), EVERY_DAY);
    }

    static Schedule schedule(String id, When when, Instant since) {
        return new Schedule(new ScheduleId(id), WHERE, when, What.ANYTHING, How.PLAINLY, Standing.from(since));
    }

    /** The instant at which the zone's clocks show this, the earlier of two. */
    static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    static Delivery claimed(DeliveryKey key, Instant at) {
        return Delivery.claimed(key, WHERE.channel(), new AskingId("a1"), at);
    }
}
