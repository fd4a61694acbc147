package dev.prepbot.prep.daily;

import java.time.LocalDate;
import java.util.Collection;

/**
 * The one post of a schedule for a date, or one more that an admin asked for.
 *
 * @param schedule whose post it is
 * @param date the date it is for, on the schedule's calendar
 * @param edition {@link #SCHEDULED}, or a higher number for a post that was asked for
 */
public record DeliveryKey(ScheduleId schedule, LocalDate date, int edition) {

    /** The edition that the calendar posts. */
    public static final int SCHEDULED = 1;

    public DeliveryKey {
        if (edition < SCHEDULED) {
            throw new IllegalArgumentException("edition " + edition);
        }
    }

    /** The post that the calendar makes for a date. */
    public static DeliveryKey scheduled(ScheduleId schedule, LocalDate date) {
        return new DeliveryKey(schedule, date, SCHEDULED);
    }

    /**
     * The next post beside the scheduled one, whether that has come yet or not.
     *
     * @param there the deliveries of that schedule on that date
     */
    public static DeliveryKey further(ScheduleId schedule, LocalDate date, Collection<Delivery> there) {
        int highest = there.stream()
                .map(Delivery::key)
                .filter(key -> key.schedule().equals(schedule) && key.date().equals(date))
                .mapToInt(DeliveryKey::edition)
                .max()
                .orElse(SCHEDULED);
        return new DeliveryKey(schedule, date, Math.max(highest, SCHEDULED) + 1);
    }

    /** Reads what {@link #toString()} wrote. */
    public static DeliveryKey of(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not schedule/date/edition: " + text);
        }
        return new DeliveryKey(new ScheduleId(parts[0]), LocalDate.parse(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return schedule + "/" + date + "/" + edition;
    }
}
