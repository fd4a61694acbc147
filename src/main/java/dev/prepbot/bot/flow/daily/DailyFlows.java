package dev.prepbot.bot.flow.daily;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.flow.Tools;
import java.util.List;

/** The flows by which a group shares its question of the day. */
public final class DailyFlows {

    private DailyFlows() {}

    public static List<Flow> of(Tools tools) {
        return List.of(new WhoAnsweredFlow(tools), new ShareFlow());
    }
}
