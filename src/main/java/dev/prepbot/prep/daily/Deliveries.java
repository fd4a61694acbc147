package dev.prepbot.prep.daily;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.question.QuestionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored deliveries, of which there is one for each key. */
public interface Deliveries {

    Optional<Delivery> find(DeliveryKey key);

    /** The deliveries of a schedule for a date, by edition. */
    List<Delivery> on(ScheduleId schedule, LocalDate date);

    /** Whether a question was posted under this asking, or may have been. */
    boolean posted(AskingId asking);

    /** Whether the scheduled post of a date is claimed or settled, in whatever way. */
    default boolean taken(ScheduleId schedule, LocalDate date) {
        return on(schedule, date).stream().anyMatch(delivery -> delivery.key().edition() == DeliveryKey.SCHEDULED);
    }

    /** Stores a delivery, claimed or skipped, unless its key exists; then nothing changes and the answer is false. */
    boolean claim(Delivery delivery);

    /**
     * Keeps what became of a delivery that was claimed.
     *
     * @throws IllegalStateException if it was settled before
     */
    void settle(DeliveryKey key, Delivery.State state);

    /** The deliveries that are claimed and no more, oldest first: after a start, what a crash left. */
    List<Delivery> unsettled();

    /** What a schedule delivered, latest first. */
    List<Delivery> history(ScheduleId schedule, int most);

    /**
     * The questions of the day of a channel, latest first, whether a schedule posted them or somebody asked for them;
     * without those whose post is known not to stand, see {@link Delivery.State#usesQuestion}.
     */
    List<QuestionId> used(PlaceId channel);
}
