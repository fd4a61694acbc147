package dev.prepbot.bot.flow.practice;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.flow.schedule.Staff;
import java.util.List;

/** The flows of practice on one's own. */
public final class PracticeFlows {

    private PracticeFlows() {}

    public static List<Flow> of(Tools tools, Lexicon lexicon) {
        var more = new MoreFlow(tools);
        return List.of(new PracticeFlow(tools, more), more, new ReportFlow(tools, new Staff(lexicon)));
    }
}
