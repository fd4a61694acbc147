package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.bot.picture.Board;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.board.Period;
import dev.prepbot.prep.board.Standings;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first page of a board as a picture, with the names under which people joined. */
public record BoardPicture(Words words, BoardCard card) {

    /** Ten of these, with ranks and points, fit an alternative text. */
    private static final int LONGEST_NAME = 60;

    /**
     * Draws up a board that has at least one line.
     *
     * @param remark what stands under the title
     */
    public Board of(Period period, Standings standings, String remark) {
        var lines = standings.page(0);
        int most = lines.get(0).points();
        var rows = lines.stream().map(line -> row(line, most)).toList();
        return new Board(words.plain("board.title." + period.slug()), alternative(lines), remark, rows);
    }

    private Board.Row row(Standings.Line line, int most) {
        return new Board.Row(
                line.rank() + ".",
                name(line),
                NumberFormat.getIntegerInstance(words.locale()).format(line.points()),
                (double) line.points() / most,
                isViewer(line.who().person()));
    }

    private String alternative(List<Standings.Line> lines) {
        return lines.stream()
                .map(line -> words.plain(
                        "board.picture-line", Map.of("rank", line.rank(), "name", name(line), "points", line.points())))
                .collect(Collectors.joining("; "));
    }

    private String name(Standings.Line line) {
        return Gist.cut(card.name(line.who()), LONGEST_NAME);
    }

    private boolean isViewer(PersonId person) {
        return person.equals(card.viewer());
    }
}
