package dev.prepbot.prep.reminder;

import dev.prepbot.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's reminders.
 *
 * @param zone the zone in which they were seen last
 * @param locale the language in which they were spoken to last
 * @param next when to look at them again; empty where nothing will be due
 */
public record Reminding(
        PersonId person, Wishes wishes, ZoneId zone, Locale locale, Progress progress, Optional<Instant> next) {

    /** How long a snooze lasts. */
    public static final Duration SNOOZE = Duration.ofHours(1);

    /** Nobody's wishes yet. */
    public static Reminding none(PersonId person, ZoneId zone, Locale locale) {
        return new Reminding(person, Wishes.NONE, zone, locale, Progress.NONE, Optional.empty());
    }

    /** What is due, the first that holds is to be said: slots that are not too late and whose date has no reminder. */
    public List<Slot> due(Instant now) {
        if (progress.state() != Progress.State.ON || next.isEmpty()) {
            return List.of();
        }
        var again = progress.snooze()
                .filter(at -> !at.isAfter(now) && at.plus(Slot.LATEST).isAfter(now))
                .map(at -> new Slot(Kind.SNOOZE, LocalDate.ofInstant(at, zone), at));
        var slots = Slot.open(wishes, zone, next.get(), now).stream().filter(slot -> progress.open(slot.date()));
        return Stream.concat(again.stream(), slots).toList();
    }

    /** After a look at which a slot was said, if any. */
    public Reminding looked(Optional<Slot> said, Instant now) {
        var over = progress.snooze().filter(at -> !at.isAfter(now)).isPresent();
        var rested = over ? progress.rested() : progress;
        var after = said.filter(slot -> slot.kind() != Kind.SNOOZE)
                .map(slot -> rested.reminded(slot.date()))
                .orElse(rested);
        return with(after, now);
    }

    /** With other wishes; times of today that are past are left out. */
    public Reminding wishing(Wishes wanted, Instant now) {
        return new Reminding(person, wanted, zone, locale, progress.rested().in(Progress.State.ON), Optional.empty())
                .planned(now);
    }

    /** Where and in which language they are now. */
    public Reminding seen(ZoneId now, Locale language, Instant at) {
        var there = new Reminding(person, wishes, now, language, progress, next);
        return now.equals(zone) ? there : there.planned(at);
    }

    /** To be told once more. */
    public Reminding snoozed(Instant now) {
        return with(progress.snoozed(LocalDate.ofInstant(now, zone), now.plus(SNOOZE)), now);
    }

    /** Whether they may still snooze today, and are not led into their quiet hours by it. */
    public boolean maySnooze(Instant now) {
        var then = LocalTime.ofInstant(now.plus(SNOOZE), zone);
        return wishes.any()
                && progress.maySnooze(LocalDate.ofInstant(now, zone))
                && !wishes.quiet().covers(then);
    }

    /** Able to be reminded, or not. */
    public Reminding in(Progress.State state, Instant now) {
        return with(progress.in(state), now);
    }

    private Reminding with(Progress after, Instant now) {
        return new Reminding(person, wishes, zone, locale, after, next).planned(now);
    }

    private Reminding planned(Instant now) {
        var soonest = progress.state() == Progress.State.ON
                ? Stream.concat(progress.snooze().stream(), Slot.after(wishes, zone, now).map(Slot::at).stream())
                        .min(Instant::compareTo)
                : Optional.<Instant>empty();
        return new Reminding(person, wishes, zone, locale, progress, soonest);
    }
}
