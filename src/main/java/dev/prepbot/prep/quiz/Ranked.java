package dev.prepbot.prep.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A person's place on the board of a quiz.
 *
 * @param rank from 1; people with equally many points share one, and as many ranks are left out after them
 */
public record Ranked(int rank, Score score) {

    /** The board of some scores, best first. */
    public static List<Ranked> of(List<Score> scores) {
        var sorted = scores.stream()
                .sorted(Comparator.comparingInt(Score::points)
                        .reversed()
                        .thenComparing(score -> score.person().toString()))
                .toList();
        var board = new ArrayList<Ranked>();
        for (int at = 0; at < sorted.size(); at++) {
            boolean tied =
                    at > 0 && sorted.get(at).points() == sorted.get(at - 1).points();
            board.add(new Ranked(tied ? board.get(at - 1).rank() : at + 1, sorted.get(at)));
        }
        return List.copyOf(board);
    }
}
