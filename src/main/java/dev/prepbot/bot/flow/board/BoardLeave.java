package dev.prepbot.bot.flow.board;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.Map;

/** {@code /leaderboard leave}: to be shown no more, at once. */
final class BoardLeave implements Flow.OnCommand {

    @Override
    public Command declare(Words words) {
        return new Command(
                "leaderboard leave",
                words.plain("command.leaderboard-leave"),
                List.of(),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return Decision.keep(records -> {
            var server = WhichServer.of(turn, records);
            if (server.isEmpty()) {
                return Spoken.of(turn.refusal("refused.which-board", Map.of()));
            }
            boolean left = records.boards().leave(server.get(), turn.person());
            var line = turn.words().line(left ? "board.left" : "board.left-before");
            return Spoken.of(turn.replyJustYou(Message.of(line.toArray(Span[]::new))));
        });
    }
}
