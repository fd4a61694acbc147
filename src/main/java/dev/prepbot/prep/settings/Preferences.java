package dev.prepbot.prep.settings;

import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Topic;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a person chose for themselves.
 *
 * @param zone their time zone; empty until they say it
 * @param level the level they prepare for; any where empty
 * @param topics the topics they prepare; any where empty
 * @param language the language they want to be spoken to in; their client's where empty
 */
public record Preferences(Optional<ZoneId> zone, Optional<Level> level, Set<Topic> topics, Optional<Locale> language) {

    /** The preferences of someone who chose nothing. */
    public static final Preferences NONE =
            new Preferences(Optional.empty(), Optional.empty(), Set.of(), Optional.empty());

    public Preferences {
        topics = Set.copyOf(topics);
    }

    public Preferences withZone(ZoneId wanted) {
        return new Preferences(Optional.of(wanted), level, topics, language);
    }

    public Preferences withLevel(Optional<Level> wanted) {
        return new Preferences(zone, wanted, topics, language);
    }

    public Preferences withTopics(Set<Topic> wanted) {
        return new Preferences(zone, level, wanted, language);
    }

    public Preferences withLanguage(Locale wanted) {
        return new Preferences(zone, level, topics, Optional.of(wanted));
    }
}
