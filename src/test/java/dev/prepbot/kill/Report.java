package dev.prepbot.kill;

import dev.prepbot.kill.Entry.What;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run of the kill program came to. */
final class Report {

    private final long seed;
    private final long began = System.nanoTime();
    private final Map<KillPoint, Integer> kills = new EnumMap<>(KillPoint.class);
    private final List<String> figures = new ArrayList<>();
    private List<String> violations = List.of();
    int rounds;

    private int missed;

    Report(long seed) {
        this.seed = seed;
    }

    void killed(KillPoint point, boolean reached) {
        if (reached) {
            kills.merge(point, 1, Integer::sum);
        } else {
            missed++;
        }
    }

    void add(Story story, Violations found) {
        violations = found.lines();
        figures.add("facts: " + story.facts.size() + ", delivered again: " + story.redelivered);
        figures.add("answers acknowledged: "
                + story.facts.values().stream()
                        .filter(told -> told.act.what() == What.ANSWER && !told.answers.isEmpty())
                        .count());
        figures.add("shown at a later visit: "
                + story.facts.values().stream().filter(told -> told.shownLater).count());
        figures.add("replies sent again and recognised: " + story.recognised);
        figures.add("interviews finished: "
                + story.posts.stream()
                        .filter(post -> Cards.isScorecard(post.message()))
                        .count());
        figures.add("posts: " + story.posts.size() + ", found after a crash: " + story.found);
        figures.add("duplicates: " + found.count(Violations.Sort.DOUBLED));
        figures.add("losses: " + found.count(Violations.Sort.LOST));
    }

    /** How often a named point was waited for in vain. */
    int missed() {
        return missed;
    }

    List<String> violations() {
        return violations;
    }

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        lines.add("rounds: " + rounds + ", seed: " + seed);
        lines.add("kills: " + kills + (missed > 0 ? ", points not reached: " + missed : ""));
        lines.addAll(figures);
        lines.add("seconds: " + (System.nanoTime() - began) / 1_000_000_000);
        violations.stream().limit(20).forEach(lines::add);
        return String.join("\n", lines);
    }
}
