package dev.prepbot.prep.reminder;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What a person wants to be reminded of.
 *
 * @param daily when, if today's question is still open; never where empty
 * @param streak whether in the evening, if the streak would break that night
 * @param reviews whether when questions are due for review
 * @param quiet when not
 */
public record Wishes(Optional<LocalTime> daily, boolean streak, boolean reviews, Quiet quiet) {

    /** Nothing, which is what holds until a person says otherwise. */
    public static final Wishes NONE = new Wishes(Optional.empty(), false, false, Quiet.NIGHT);

    /** When a streak at risk is told, unless that is in the quiet hours: then it is an hour before they begin. */
    static final LocalTime EVENING = LocalTime.of(20, 0);

    /** When reviews are told to someone without a time of their own. */
    static final LocalTime REVIEW_TIME = LocalTime.of(18, 0);

    /** Whether there is anything to remind of. */
    public boolean any() {
        return daily.isPresent() || streak || reviews;
    }

    /** Whether the daily reminder would be swallowed by the quiet hours. */
    public boolean contradict() {
        return daily.filter(quiet::covers).isPresent();
    }

    /** When a streak at risk is told. */
    public LocalTime evening() {
        return outside(EVENING);
    }

    /** When reviews are told. */
    public LocalTime reviewTime() {
        return daily.orElseGet(() -> outside(REVIEW_TIME));
    }

    private LocalTime outside(LocalTime usual) {
        return quiet.covers(usual) ? quiet.from().minusHours(1) : usual;
    }

    public Wishes withDaily(Optional<LocalTime> wanted) {
        return new Wishes(wanted, streak, reviews, quiet);
    }

    public Wishes withStreak(boolean wanted) {
        return new Wishes(daily, wanted, reviews, quiet);
    }

    public Wishes withReviews(boolean wanted) {
        return new Wishes(daily, streak, wanted, quiet);
    }

    public Wishes withQuiet(Quiet wanted) {
        return new Wishes(daily, streak, reviews, wanted);
    }

    /** The same quiet hours and nothing to be reminded of. */
    public Wishes stopped() {
        return NONE.withQuiet(quiet);
    }
}
