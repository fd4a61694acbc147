package dev.prepbot.prep.board;

import dev.prepbot.chat.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everyone on a board who has points, the most first. Equal points share a rank, and the ranks that they fill up are
 * left out: 1, 2, 2, 4. Those who share one stand in the order in which they joined.
 *
 * @param lines from the first rank down
 */
public record Standings(List<Line> lines) {

    /** As many as a picture holds that is read on a phone. */
    public static final int ON_A_PAGE = 10;

    private static final Comparator<Score> ORDER = Comparator.comparingInt(Score::points)
            .reversed()
            .thenComparing(score -> score.who().since())
            .thenComparing(score -> score.who().person().toString());

    public Standings {
        lines = List.copyOf(lines);
    }

    /** Someone's place. */
    public record Line(int rank, Membership who, int points) {}

    /** The standings by points that were earned by answers, and what some of them earned besides. */
    public static Standings of(List<Score> scores, Map<PersonId, Integer> besides) {
        return of(scores.stream()
                .map(score -> score.plus(besides.getOrDefault(score.who().person(), 0)))
                .toList());
    }

    static Standings of(List<Score> scores) {
        var lines = new ArrayList<Line>();
        var some = scores.stream().filter(score -> score.points() > 0).sorted(ORDER);
        for (var score : some.toList()) {
            boolean tied = !lines.isEmpty() && lines.get(lines.size() - 1).points() == score.points();
            int rank = tied ? lines.get(lines.size() - 1).rank() : lines.size() + 1;
            lines.add(new Line(rank, score.who(), score.points()));
        }
        return new Standings(lines);
    }

    /** Where someone stands; empty if they have no points or are not shown. */
    public Optional<Line> of(PersonId person) {
        return lines.stream().filter(line -> line.who().person().equals(person)).findFirst();
    }

    /** At least one, which may be empty. */
    public int pages() {
        return Math.max(1, (lines.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** The lines of a page, from 0; the last page where there are fewer. */
    public List<Line> page(int number) {
        int from = Math.min(number, pages() - 1) * ON_A_PAGE;
        return lines.subList(from, Math.min(lines.size(), from + ON_A_PAGE));
    }
}
