package dev.prepbot.prep.daily;

import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.server.Track;
import java.util.Optional;
import java.util.Set;

/**
 * What a schedule asks about.
 *
 * @param topics only these topics; any where empty
 * @param level only this level; any where empty
 */
public record What(Set<Topic> topics, Optional<Level> level) {

    /** Anything with facts to know. */
    public static final What ANYTHING = new What(Set.of(), Optional.empty());

    public What {
        topics = Set.copyOf(topics);
    }

    /** What a schedule in a channel with a track asks about: where it names nothing, what the track says. */
    public What or(Track track) {
        return equals(ANYTHING) ? new What(track.topics(), track.level()) : this;
    }

    /** The questions that fit; without a topic those with facts to know, since the others are asked for by name. */
    public Pool pool() {
        var pool = Pool.ANYTHING.at(level);
        return topics.isEmpty() ? pool.of(Pool.TECHNICAL) : pool.in(topics);
    }
}
