package dev.prepbot.draw;

import dev.prepbot.bot.picture.Board;
import dev.prepbot.bot.picture.Calendar;
import dev.prepbot.bot.picture.Drawing;
import dev.prepbot.bot.picture.Picture;
import dev.prepbot.bot.picture.PointShares;
import dev.prepbot.bot.picture.Radar;
import dev.prepbot.bot.picture.Theme;
import dev.prepbot.chat.Block;
import java.util.Base64;

/** Draws pictures as PNG. Loads AWT with the first picture, so that a start does not wait for it. Thread-safe. */
public final class PngDrawing implements Drawing {

    @Override
    public Block.Attached draw(Picture picture, Theme theme) {
        var png = Png.of(canvas(picture, theme).image());
        return new Block.Attached(
                name(picture),
                "image/png",
                picture.alternative(),
                Base64.getEncoder().encodeToString(png));
    }

    /** The picture before it becomes a file. */
    static Canvas canvas(Picture picture, Theme theme) {
        var painting = painting(picture, Type.face());
        var canvas = new Canvas(painting.height(), Palette.of(theme), Type.face());
        painting.paint(canvas);
        canvas.done();
        return canvas;
    }

    private static Painting painting(Picture picture, Type type) {
        if (picture instanceof Calendar calendar) {
            return new CalendarPainting(calendar, type);
        }
        if (picture instanceof Board board) {
            return new BoardPainting(board);
        }
        if (picture instanceof Radar radar) {
            return radar.axes().size() < Radar.FEWEST_FOR_AREA
                    ? new BarsPainting(radar.title(), "", radar.axes(), type)
                    : new RadarPainting(radar, type);
        }
        var shares = (PointShares) picture;
        return new BarsPainting(shares.title(), shares.answered(), shares.points(), type);
    }

    private static String name(Picture picture) {
        if (picture instanceof Calendar) {
            return "streak.png";
        }
        if (picture instanceof Board) {
            return "board.png";
        }
        return picture instanceof Radar ? "topics.png" : "key-points.png";
    }
}
