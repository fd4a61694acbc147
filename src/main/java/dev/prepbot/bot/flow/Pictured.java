package dev.prepbot.bot.flow;

import dev.prepbot.bot.Turn;
import dev.prepbot.bot.picture.Drawing;
import dev.prepbot.bot.picture.Picture;
import dev.prepbot.bot.picture.Pictures;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Place;
import java.util.List;

/** Pictures in what is said to one person. */
public record Pictured(Drawing drawing) {

    /**
     * Whether a picture can stand in a reply for the person's eyes alone. On Slack it can only in the direct conversation,
     * and sending one there each time somebody looks at something else would be too much: a button asks for it.
     */
    public static boolean fits(Turn turn) {
        return !turn.person().platform().equals("slack") || turn.at().place().kind() == Place.Kind.DIRECT;
    }

    /** The picture as a block, not to be called in a transaction; nothing if this machine cannot draw. */
    public List<Block> block(Turn turn, Picture picture) {
        return new Pictures(drawing)
                .drawn(picture, turn.person().platform()).stream().toList();
    }
}
