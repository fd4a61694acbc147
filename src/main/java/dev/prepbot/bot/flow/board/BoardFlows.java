package dev.prepbot.bot.flow.board;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.flow.Pictured;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.picture.Drawing;
import java.util.List;

/** The flows of {@code /leaderboard}. */
public final class BoardFlows {

    private BoardFlows() {}

    public static List<Flow> of(Tools tools, Drawing drawing) {
        return List.of(new BoardShow(tools, new Pictured(drawing)), new BoardJoin(tools), new BoardLeave());
    }
}
