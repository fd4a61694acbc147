package dev.prepbot.bot.flow.privacy;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.flow.model.ModelChoiceFlow;
import java.util.List;

/** The flows of {@code /privacy}. */
public final class PrivacyFlows {

    private PrivacyFlows() {}

    public static List<Flow> of(Tools tools) {
        return List.of(
                new PrivacyShow(tools),
                new PrivacyExport(tools),
                new PrivacyDelete(tools),
                new ModelChoiceFlow(tools.judging()));
    }
}
