package dev.prepbot.bot.flow.check;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.flow.Tools;
import java.util.List;

/** The flows in which people check their own answers. */
public final class CheckFlows {

    private CheckFlows() {}

    public static List<Flow> of(Tools tools) {
        return List.of(new CheckAnswer(tools), new CheckInterview(tools), new TickPoints(tools));
    }
}
