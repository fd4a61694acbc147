package dev.prepbot.prep.server;

import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.settings.Preferences;
import java.util.Optional;
import java.util.Set;

/**
 * What a channel is about, such as a team's study channel: what is asked there when nobody says otherwise.
 *
 * @param topics only these topics; any where empty
 * @param level only this level; any where empty
 */
public record Track(Set<Topic> topics, Optional<Level> level) {

    /** A channel about nothing in particular. */
    public static final Track NONE = new Track(Set.of(), Optional.empty());

    public Track {
        topics = Set.copyOf(topics);
    }

    /** The questions of the track; without a topic those with facts to know, since the others are asked for by name. */
    public Pool pool() {
        var pool = Pool.ANYTHING.at(level);
        return topics.isEmpty() ? pool.of(Pool.TECHNICAL) : pool.in(topics);
    }

    /** What someone usually prepares, with what the track says put in its place. */
    public Preferences over(Preferences usual) {
        return usual.withTopics(topics.isEmpty() ? usual.topics() : topics).withLevel(level.or(usual::level));
    }

    public Track withTopics(Set<Topic> wanted) {
        return new Track(wanted, level);
    }

    public Track withLevel(Optional<Level> wanted) {
        return new Track(topics, wanted);
    }
}
