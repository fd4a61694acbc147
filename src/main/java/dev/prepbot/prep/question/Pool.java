package dev.prepbot.prep.question;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which questions may be drawn; what is empty does not restrict.
 *
 * @param topics only these topics, or any where empty
 * @param level only this level
 * @param stage only questions asked at this stage
 * @param kinds only these kinds, or any where empty
 */
public record Pool(Set<Topic> topics, Optional<Level> level, Optional<Stage> stage, Set<Kind> kinds) {

    /** Every question that asks for an answer; questions for the interviewer are asked for by topic or kind only. */
    public static final Pool ANYTHING = new Pool(Set.of(), Optional.empty(), Optional.empty(), Set.of());

    /** The kinds that a study group means when it says nothing: those with facts to know. */
    public static final Set<Kind> TECHNICAL =
            Set.copyOf(EnumSet.of(Kind.CONCEPT, Kind.SCENARIO, Kind.DESIGN, Kind.CODING, Kind.REVIEW));

    public Pool {
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
    }

    public Pool in(Set<Topic> wanted) {
        return new Pool(wanted, level, stage, kinds);
    }

    public Pool at(Optional<Level> wanted) {
        return new Pool(topics, wanted, stage, kinds);
    }

    public Pool during(Stage wanted) {
        return new Pool(topics, level, Optional.of(wanted), kinds);
    }

    public Pool of(Set<Kind> wanted) {
        return new Pool(topics, level, stage, wanted);
    }

    /** Whether the question may be drawn. */
    public boolean holds(Question question) {
        var placing = question.placing();
        return (topics.isEmpty() || topics.contains(placing.topic()))
                && level.map(placing.level()::equals).orElse(true)
                && stage.map(placing.stages()::contains).orElse(true)
                && (kinds.isEmpty() || kinds.contains(placing.kind()));
    }
}
