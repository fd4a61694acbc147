package dev.prepbot.bot;

import dev.prepbot.chat.Intention;
import java.util.List;

/**
 * What a kept turn wants said, and what becomes visible once it is committed.
 *
 * @param intentions stored with the turn, performed after the commit, in this order
 * @param publish puts new values into caches; runs after the commit and before anything is said
 */
public record Spoken(List<Intention> intentions, Runnable publish) {

    public Spoken {
        intentions = List.copyOf(intentions);
    }

    public static Spoken of(Intention... intentions) {
        return new Spoken(List.of(intentions), Spoken::nothing);
    }

    public static Spoken of(List<Intention> intentions) {
        return new Spoken(intentions, Spoken::nothing);
    }

    public Spoken publishing(Runnable publication) {
        return new Spoken(intentions, publication);
    }

    private static void nothing() {}
}
