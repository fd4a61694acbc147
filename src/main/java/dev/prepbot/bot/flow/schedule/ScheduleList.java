package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /schedule list}: the server's schedules with their next posts. */
final class ScheduleList implements Flow.OnCommand {

    private final Desk desk;

    ScheduleList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "schedule list",
                words.plain("command.schedule-list"),
                List.of(),
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var server = turn.at().place().server().orElseThrow();
        return desk.tools().ledger().read(records -> {
            var card = new ScheduleCard(desk, turn.words(), records, turn.now());
            var all = records.schedules().of(server);
            if (all.isEmpty()) {
                return turn.refuse("refused.no-schedules", Map.of());
            }
            var blocks = new ArrayList<Block>();
            blocks.add(new Block.Heading(turn.words().line("schedule.list")));
            all.forEach(listed -> blocks.addAll(card.brief(listed)));
            return Decision.say(turn.replyJustYou(Message.of(blocks)));
        });
    }
}
