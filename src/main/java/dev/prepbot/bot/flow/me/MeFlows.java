package dev.prepbot.bot.flow.me;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.flow.Pictured;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.picture.Drawing;
import java.util.List;

/** The flows of {@code /me} and {@code /goal}. */
public final class MeFlows {

    private MeFlows() {}

    public static List<Flow> of(Tools tools, Drawing drawing) {
        var answers = new MyAnswers(tools);
        var file = new MyFile(tools);
        return List.of(new MeFlow(tools, answers, file, new Pictured(drawing)), answers, file, new GoalFlow(tools));
    }
}
