package dev.prepbot.prep.question;

import java.util.List;
import java.util.Set;

/** Where a question belongs: its topic, level, kind, the stages it is asked in, and its tags. */
public record Placing(Topic topic, Level level, Kind kind, Set<Stage> stages, List<String> tags) {
    public Placing {
        stages = Set.copyOf(stages);
        tags = List.copyOf(tags);
    }
}
