package dev.prepbot.prep.question;

import java.util.Optional;
import java.util.Set;

/**
 * What someone asked to be asked about.
 *
 * @param topic only this topic
 * @param level only this level
 */
public record Wish(Optional<Topic> topic, Optional<Level> level) {

    /** No wish in particular. */
    public static final Wish ANY = new Wish(Optional.empty(), Optional.empty());

    /** Reads what {@link #toString()} wrote. */
    public static Wish of(String text) {
        var parts = text.split("/", 2);
        return new Wish(
                Optional.of(parts[0]).filter(slug -> !slug.isEmpty()).map(Topic::new),
                Slug.find(Level.class, parts.length < 2 ? "" : parts[1]));
    }

    /** The questions that fit; without a topic those with facts to know, since the others are asked for by name. */
    public Pool pool() {
        var pool = Pool.ANYTHING.at(level);
        return topic.map(wanted -> pool.in(Set.of(wanted))).orElseGet(() -> pool.of(Pool.TECHNICAL));
    }

    /** The wish, with what it leaves open taken from another level. */
    public Wish orLevel(Optional<Level> usual) {
        return new Wish(topic, level.or(() -> usual));
    }

    @Override
    public String toString() {
        return topic.map(Topic::slug).orElse("") + "/" + level.map(Level::slug).orElse("");
    }
}
