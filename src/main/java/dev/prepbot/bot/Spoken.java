package dev.prepbot.bot;

import dev.prepbot.chat.Intention;
import java.util.ArrayList;
import java.util.List;

/**
 * What a kept turn wants said, and what becomes visible once it is committed.
 *
 * @param intentions stored with the turn, performed after the commit, in this order
 * @param publish puts new values into caches; runs after the commit and before anything is said
 * @param forgotten whether nothing of it is kept for the person who acted, not even what could not be delivered
 */
public record Spoken(List<Intention> intentions, Runnable publish, boolean forgotten) {

    public Spoken {
        intentions = List.copyOf(intentions);
    }

    public static Spoken of(Intention... intentions) {
        return of(List.of(intentions));
    }

    public static Spoken of(List<Intention> intentions) {
        return new Spoken(intentions, Spoken::nothing, false);
    }

    public Spoken publishing(Runnable publication) {
        return new Spoken(intentions, publication, forgotten);
    }

    /** The same as the last words to a person who is forgotten from now on. */
    public Spoken forgetting() {
        return new Spoken(intentions, publish, true);
    }

    /** The same, and something more in the end. */
    public Spoken with(List<? extends Intention> more) {
        var all = new ArrayList<>(intentions);
        all.addAll(more);
        return new Spoken(all, publish, forgotten);
    }

    /** This, then the other. */
    public Spoken and(Spoken other) {
        return new Spoken(
                with(other.intentions).intentions,
                () -> {
                    publish.run();
                    other.publish.run();
                },
                forgotten || other.forgotten);
    }

    private static void nothing() {}
}
