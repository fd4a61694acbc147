package dev.prepbot.prep.streak;

import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Consecutive local days on which a person answered; days off, freezes and a repair bridge those on which they did not.
 *
 * @param current days in the running streak as of its last day; it may have lapsed since, see {@link #currentAt}
 * @param longest days in the longest streak ever
 * @param last the last day that has an answer; empty before the first
 * @param aid what helps over missed days
 * @param off the days on which nothing is missed
 * @param answers how many answers it has taken in, by which the later of two states is known
 */
public record Streak(int current, int longest, Optional<Day> last, Aid aid, DaysOff off, long answers) {

    /** The streak of someone who has not answered yet. */
    public static final Streak NONE = new Streak(0, 0, Optional.empty(), Aid.NONE, DaysOff.NONE, 0);

    /**
     * The streak after an answer at {@code instant} by someone who then lives in {@code zone}.
     *
     * <p>A date counts once, only if it is later than the last one that was reached, and only when that one has ended
     * where it was lived: so flying west pads nothing, and neither does a change of zone that turns the same hour into
     * another date. The streak goes on if no day in between was missed, see {@link Gap}. A date that is reached but does
     * not count still keeps the streak alive. Days off and frozen days bridge, they do not count.
     */
    public Streak answered(Instant instant, ZoneId zone, QuestionId question) {
        var day = Day.of(instant, zone);
        var gap = gapAt(instant, zone);
        var after = last.isEmpty() || gap.broken().isPresent()
                ? begun(day, gap)
                : gone(last.get(), day, instant, gap.frozen().size());
        return after.repairing(instant, day.date(), question);
    }

    private Streak begun(Day day, Gap gap) {
        var left = gap.broken().map(at -> aid.broken(current, at)).orElse(aid);
        return new Streak(1, Math.max(1, longest), Optional.of(day), left, off, answers + 1);
    }

    private Streak gone(Day before, Day day, Instant instant, int frozen) {
        boolean counts = day.date().isAfter(before.date()) && !instant.isBefore(before.end());
        int now = counts ? current + 1 : current;
        return new Streak(
                now,
                Math.max(now, longest),
                Optional.of(day.outlasts(before) ? day : before),
                aid.grown(current, now, frozen),
                off,
                answers + 1);
    }

    private Streak repairing(Instant instant, LocalDate today, QuestionId question) {
        var known = aid.until(instant);
        var open = known.open(instant, today).map(lost -> lost.with(question));
        if (open.isEmpty() || open.get().missing(current) > 0) {
            return with(open.isEmpty() ? known : known.with(open));
        }
        int whole = open.get().days() + current;
        var mended = known.repairedOn(today).grown(open.get().days(), whole, 0);
        return new Streak(whole, Math.max(whole, longest), last, mended, off, answers);
    }

    /** The running streak in days as seen at an instant from a zone; an unfinished today does not break it. */
    public int currentAt(Instant instant, ZoneId zone) {
        return last.isPresent() && gapAt(instant, zone).broken().isEmpty() ? current : 0;
    }

    /** Whether the day on which the instant falls has an answer already. */
    public boolean answeredOn(Instant instant, ZoneId zone) {
        var today = LocalDate.ofInstant(instant, zone);
        return last.map(day -> !today.isAfter(day.date())).orElse(false);
    }

    /** What became of the days that are over since the last one that has an answer. */
    public Gap gapAt(Instant instant, ZoneId zone) {
        return last.map(day -> Gap.between(day, instant, zone, off, aid.freezes()))
                .orElse(Gap.NONE);
    }

    /** The freezes that are left. */
    public int freezesAt(Instant instant, ZoneId zone) {
        var gap = gapAt(instant, zone);
        return gap.broken().isPresent() ? 0 : aid.freezes() - gap.frozen().size();
    }

    /** Whether the day on which the instant falls is one of the days off. */
    public boolean offOn(Instant instant, ZoneId zone) {
        return off.covers(LocalDate.ofInstant(instant, zone), zone);
    }

    /** Whether it runs and breaks with the end of the day on which the instant falls unless there is an answer. */
    public boolean atRisk(Instant instant, ZoneId zone) {
        var tonight = Day.of(instant, zone).end();
        return currentAt(instant, zone) > 0 && !answeredOn(instant, zone) && currentAt(tonight, zone) == 0;
    }

    /** The streak that can be repaired at an instant, and how many different questions that takes from now on. */
    public Optional<Repair> repairAt(Instant instant, ZoneId zone) {
        var today = LocalDate.ofInstant(instant, zone);
        var gap = gapAt(instant, zone);
        var then = gap.broken().map(at -> aid.broken(current, at)).orElse(aid);
        int since = gap.broken().isPresent() ? 0 : current;
        boolean todayOpen = since > 0 && !answeredOn(instant, zone);
        return then.open(instant, today)
                .map(lost -> new Repair(lost.days(), lost.until(), lost.missing(todayOpen ? since + 1 : since)));
    }

    /**
     * A repair that is open.
     *
     * @param days how long the streak was that comes back
     * @param until when it is too late
     * @param questions how many more different questions it takes, today's own among them
     */
    public record Repair(int days, Instant until, int questions) {}

    /** The same with other days off from the next day on. */
    public Streak resting(DaysOff.Setting setting) {
        return with(off.then(setting));
    }

    private Streak with(Aid now) {
        return new Streak(current, longest, last, now, off, answers);
    }

    public Streak with(DaysOff known) {
        return new Streak(current, longest, last, aid, known, answers);
    }

    /** Of two states of one person's streak, what is later in each. */
    Streak latest(Streak other) {
        var later = other.answers >= answers ? other : this;
        return later.with(other.off.settings().size() >= off.settings().size() ? other.off : off);
    }
}
