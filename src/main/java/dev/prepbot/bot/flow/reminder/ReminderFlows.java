package dev.prepbot.bot.flow.reminder;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.flow.Tools;
import java.util.List;

/** The flows of reminders. */
public final class ReminderFlows {

    private ReminderFlows() {}

    public static List<Flow> of(Tools tools, Lexicon lexicon) {
        return List.of(
                new RemindersFlow(tools),
                new DueReminders(tools, lexicon),
                new ReminderButtonsFlow(tools),
                new ReachFlow());
    }
}
