package dev.prepbot.prep.daily;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What schedules ask for at a given moment, by the dates of their calendars and what was delivered for them.
 *
 * <p>Nothing is remembered between two looks but schedules and deliveries, so that it does not matter how often or how
 * late somebody looks: a date is due from its time on until its delivery is stored.
 */
public final class Plan {

    private Plan() {}

    /**
     * The scheduled posts whose time has come and that nobody claimed, oldest first.
     *
     * @param catchUp how late a post may still be made; longer than a day, it can ask for two posts at once
     */
    public static List<Due> due(Collection<Schedule> schedules, Deliveries deliveries, Instant now, Duration catchUp) {
        var latest = now.minus(catchUp);
        return schedules.stream()
                .flatMap(schedule -> open(schedule, deliveries, schedule.since())
                        .takeWhile(time -> !time.at().isAfter(now))
                        .<Due>map(time -> time.at().isBefore(latest)
                                ? new Due.Missed(schedule, time)
                                : new Due.Post(schedule, time)))
                .sorted(Comparator.comparing(Due::at))
                .toList();
    }

    /** The next posts of a schedule after an instant, as things stand: none while it is paused. */
    public static List<PostTime> next(Schedule schedule, Deliveries deliveries, Instant after, int count) {
        var from = after.isAfter(schedule.since()) ? after : schedule.since();
        return open(schedule, deliveries, from)
                .filter(time -> time.at().isAfter(after))
                .limit(count)
                .toList();
    }

    /**
     * When to look again at the latest, if no schedule changes: {@code now} as long as something is due that nobody
     * claimed; empty where nothing will ever be due.
     */
    public static Optional<Instant> nextWake(Collection<Schedule> schedules, Deliveries deliveries, Instant now) {
        return schedules.stream()
                .flatMap(schedule ->
                        open(schedule, deliveries, schedule.since()).limit(1).map(PostTime::at))
                .min(Comparator.naturalOrder())
                .map(first -> first.isBefore(now) ? now : first);
    }

    /**
     * The same schedule, which from then on looks no further back than to its first post that is not delivered. To be
     * stored now and then, in the transaction that stores deliveries: it changes nothing but the work of the next look.
     */
    public static Schedule caughtUp(Schedule schedule, Deliveries deliveries, Instant now) {
        var first =
                open(schedule, deliveries, schedule.since()).map(PostTime::at).findFirst();
        return schedule.doneUntil(first.filter(at -> at.isBefore(now)).orElse(now));
    }

    /**
     * The posts from an instant on that are neither skipped nor delivered, in order, without end. The first date looked
     * at is the day before the instant's, for whose last hour the clocks may have jumped over midnight.
     */
    private static Stream<PostTime> open(Schedule schedule, Deliveries deliveries, Instant from) {
        if (!schedule.active()) {
            return Stream.empty();
        }
        var when = schedule.when();
        return Stream.iterate(when.dateAt(from).minusDays(1), date -> date.plusDays(1))
                .filter(date -> !schedule.skips(date))
                .flatMap(date -> when.on(date).map(at -> new PostTime(date, at)).stream())
                .filter(time -> !time.at().isBefore(from))
                .filter(time -> !deliveries.taken(schedule.id(), time.date()));
    }
}
