package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Platforms;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.prep.question.Bank;
import java.time.Duration;

/**
 * What the flows about schedules work with.
 *
 * @param catchUp how late a post may still be made
 */
record Desk(Tools tools, Lexicon lexicon, Platforms platforms, Duration catchUp) {

    /** Longer, a morning's question would come at night. */
    static final Duration LONGEST_CATCH_UP = Duration.ofHours(12);

    Desk {
        if (catchUp.isNegative() || catchUp.compareTo(LONGEST_CATCH_UP) > 0) {
            throw new IllegalArgumentException("a post may come up to 12 hours late, not " + catchUp);
        }
    }

    Bank bank() {
        return tools.bank().get();
    }
}
