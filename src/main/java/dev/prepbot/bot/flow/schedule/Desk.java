package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Platforms;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.flow.model.ModelCard;
import dev.prepbot.bot.picture.Pictures;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.question.Bank;
import java.time.Duration;

/**
 * What the flows about schedules work with.
 *
 * @param catchUp how late a post may still be made
 */
record Desk(Tools tools, Lexicon lexicon, Platforms platforms, Pictures pictures, Duration catchUp) {

    /** Longer, a morning's question would come at night. */
    static final Duration LONGEST_CATCH_UP = Duration.ofHours(12);

    Desk {
        if (catchUp.isNegative() || catchUp.compareTo(LONGEST_CATCH_UP) > 0) {
            throw new IllegalArgumentException("a post may come up to 12 hours late, not " + catchUp);
        }
    }

    /** The settings of a server, and of the channel in which they are looked at, as admins see them. */
    Message settings(Turn turn, ServerId server, Records records) {
        var model = tools.judging()
                .model()
                .map(reader -> new ModelCard(turn.words(), reader)
                        .settings(records.models().of(server)));
        return new SettingsCard(bank(), turn.words())
                .show(records.servers().of(server), records.tracks().of(turn.place()), model);
    }

    Bank bank() {
        return tools.bank().get();
    }
}
