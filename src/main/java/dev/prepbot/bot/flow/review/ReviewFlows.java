package dev.prepbot.bot.flow.review;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.flow.Tools;
import java.util.List;

/** The flows of spaced review. */
public final class ReviewFlows {

    private ReviewFlows() {}

    public static List<Flow> of(Tools tools) {
        return List.of(new ReviewFlow(tools), new RateFlow(tools));
    }
}
