package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import java.util.List;
import java.util.Map;

/** {@code /settings show}: what holds for this server and this channel. */
final class SettingsShow implements Flow.OnCommand {

    private final Desk desk;

    SettingsShow(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "settings show",
                words.plain("command.settings-show"),
                List.of(),
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var server = turn.at().place().server().orElseThrow();
        return desk.tools()
                .ledger()
                .read(records -> Decision.say(turn.replyJustYou(desk.settings(turn, server, records))));
    }
}
