package dev.prepbot.bot.flow;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Platforms;
import java.util.List;

/** The flows of mock interviews. */
public final class InterviewFlows {

    private InterviewFlows() {}

    public static List<Flow> of(Tools tools, Lexicon lexicon, Platforms platforms) {
        var talk = new InterviewTalk(tools, lexicon);
        return List.of(
                new MockStartFlow(talk),
                new MockHistoryFlow(talk),
                new InterviewAnswerFlow(talk),
                new InterviewButtonsFlow(talk),
                new InterviewPlaceFlow(talk),
                new InterviewTimesFlow(talk),
                new DepartureFlow(talk),
                new PresenceCheck(talk, platforms));
    }
}
