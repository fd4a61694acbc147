package dev.prepbot.bot.flow.streak;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.flow.Pictured;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.picture.Drawing;
import java.util.List;

/** The flows of streaks. */
public final class StreakFlows {

    private StreakFlows() {}

    public static List<Flow> of(Tools tools, Lexicon lexicon, Drawing drawing) {
        return List.of(new StreakFlow(tools, new Pictured(drawing)), new StreakRoleOutcomes(lexicon));
    }
}
