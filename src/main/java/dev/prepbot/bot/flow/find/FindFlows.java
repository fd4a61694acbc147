package dev.prepbot.bot.flow.find;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.prep.question.QuestionSearch;
import java.util.List;

/** The flows that find questions and guides. */
public final class FindFlows {

    private FindFlows() {}

    public static List<Flow> of(Tools tools, QuestionSearch search) {
        return List.of(
                new SearchFlow(tools, search),
                new PractiseFoundFlow(tools),
                new PractiseThisFlow(tools, search),
                new GuideFlow(tools.bank()));
    }
}
