package dev.prepbot.bot.flow;

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

/** {@code /streak}: days in a row, the longest ever, and whether today is done. */
public final class StreakFlow implements Flow.OnCommand {

    private final Tools tools;

    public StreakFlow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "streak", words.plain("command.streak"), List.of(), Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var words = turn.words();
        var streak = tools.streaks().of(turn.person());
        int current = streak.currentAt(turn.now(), turn.zone());
        var blocks = new ArrayList<Block>();
        if (streak.longest() == 0) {
            blocks.add(new Block.Paragraph(words.line("streak.none")));
        } else {
            blocks.add(new Block.Heading(words.line("streak.title", Map.of("days", current))));
            blocks.add(new Block.Paragraph(words.line("streak.longest", Map.of("days", streak.longest()))));
            boolean done = streak.answeredOn(turn.now(), turn.zone());
            blocks.add(new Block.Paragraph(
                    words.line(done ? "streak.today-done" : current > 0 ? "streak.today-open" : "streak.lapsed")));
        }
        blocks.add(new Block.Note(
                turn.zoneKnown()
                        ? words.line("streak.zone", Map.of("zone", turn.zone().getId()))
                        : words.line("streak.zone-unknown")));
        return Decision.say(turn.replyJustYou(Message.of(blocks)));
    }
}
