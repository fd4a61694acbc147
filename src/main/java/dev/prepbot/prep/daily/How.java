package dev.prepbot.prep.daily;

import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;

/**
 * How a schedule posts.
 *
 * @param ping who is notified
 * @param ownThread whether each post gets a thread of its own
 * @param revealAfter how long after the post the model answer is shown; never where empty
 */
public record How(Ping ping, boolean ownThread, Optional<Duration> revealAfter) {

    /** Into the channel, for nobody in particular, without showing the answer. */
    public static final How PLAINLY = new How(new Ping.Nobody(), false, Optional.empty());

    public How {
        revealAfter.filter(wait -> wait.isNegative() || wait.isZero()).ifPresent(wait -> {
            throw new IllegalArgumentException("reveal after " + wait);
        });
    }

    /** When the model answer of a post made at an instant is shown. */
    public Optional<Instant> revealAt(Instant posted) {
        return revealAfter.map(posted::plus);
    }

    /** The same without notifying this person, whose data is being erased. */
    public How without(PersonId person) {
        if (!(ping instanceof Ping.People those) || !those.people().contains(person)) {
            return this;
        }
        var others = new HashSet<>(those.people());
        others.remove(person);
        return new How(others.isEmpty() ? new Ping.Nobody() : new Ping.People(others), ownThread, revealAfter);
    }
}
