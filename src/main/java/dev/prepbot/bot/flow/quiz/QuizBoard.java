package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.quiz.Ranked;
import dev.prepbot.prep.quiz.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who stands where, the best of them. */
record QuizBoard(Words words) {

    /** How many people are named; who shares the last rank with others is counted. */
    static final int MOST = 10;

    /** The lines of a board; none where nobody has played yet. */
    List<Block> of(List<Score> scores) {
        var board = Ranked.of(scores);
        if (board.isEmpty()) {
            return List.of();
        }
        var shown = board.subList(0, Math.min(MOST, board.size()));
        var lines = new ArrayList<>(shown.stream().map(this::line).toList());
        int last = shown.get(shown.size() - 1).rank();
        long cut = board.stream()
                .skip(MOST)
                .filter(ranked -> ranked.rank() == last)
                .count();
        if (cut > 0) {
            lines.add(words.line("quiz.board.tied", Map.of("people", (int) cut, "rank", last)));
        }
        return List.of(new Block.Bullets(lines));
    }

    private List<Span> line(Ranked ranked) {
        return words.line(
                "quiz.board.line",
                Map.of(
                        "rank", ranked.rank(),
                        "person", new Span.Mention(ranked.score().person()),
                        "points", ranked.score().points()));
    }
}
