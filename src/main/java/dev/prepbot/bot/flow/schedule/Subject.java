package dev.prepbot.bot.flow.schedule;

import dev.prepbot.chat.Intention;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.question.Slug;
import java.util.Optional;

/**
 * What an errand does for a delivery, written into the errand so that its outcome finds back.
 *
 * @param of the delivery
 */
record Subject(Part part, DeliveryKey of) {

    /** The errands of one delivery. */
    enum Part implements Slug {
        /** The question itself. */
        DAILY,
        /** Its thread. */
        THREAD,
        /** Its model answer. */
        REVEAL
    }

    static Optional<Subject> of(Intention intention) {
        if (intention instanceof Intention.Post post) {
            return read(post.subject());
        }
        return intention instanceof Intention.OpenThread open ? read(open.subject()) : Optional.empty();
    }

    private static Optional<Subject> read(String written) {
        var parts = written.split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : Slug.find(Part.class, parts[0]).map(part -> new Subject(part, DeliveryKey.of(parts[1])));
    }

    @Override
    public String toString() {
        return part.slug() + ":" + of;
    }
}
