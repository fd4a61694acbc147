package dev.prepbot.bot.flow.board;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.BoardCard;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.board.Membership;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /leaderboard join}: to be shown on a server's board, by name or as a number alone. */
final class BoardJoin implements Flow.OnCommand, Flow.OnAction {

    /** The name of the option, and what stands in a button in its place. */
    static final String ANONYMOUS = "anonymous";

    private final Tools tools;

    BoardJoin(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "leaderboard join",
                words.plain("command.leaderboard-join"),
                List.of(new CommandOption(
                        ANONYMOUS, words.plain("option.leaderboard-anonymous"), new CommandOption.Type.YesNo(), false)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return join(turn, Boolean.parseBoolean(options.getOrDefault(ANONYMOUS, "")));
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.BOARD_JOIN);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return join(turn, press.token().part(0).equals(ANONYMOUS));
    }

    private Decision join(Turn turn, boolean anonymous) {
        return Decision.keep(records -> WhichServer.of(turn, records)
                .map(server -> join(turn, records, server, anonymous))
                .orElseGet(() -> Spoken.of(turn.refusal("refused.which-board", Map.of()))));
    }

    private Spoken join(Turn turn, Records records, ServerId server, boolean anonymous) {
        var membership = anonymous
                ? Membership.anonymous(turn.person(), alias(turn, records, server), turn.now())
                : Membership.named(turn.person(), turn.at().person().name(), turn.now());
        records.boards().join(server, membership);
        var zone = records.servers().of(server).dayZone();
        return Spoken.of(turn.replyJustYou(new BoardCard(turn.words(), zone, turn.person()).joined(membership)));
    }

    /** The number under which someone is known already, else one that nobody has. */
    private int alias(Turn turn, Records records, ServerId server) {
        return records.boards()
                .find(server, turn.person())
                .flatMap(Membership::alias)
                .orElseGet(() -> tools.random()
                        .ints(Membership.LEAST_ALIAS, Membership.MOST_ALIAS + 1)
                        .filter(number -> !records.boards().taken(server, number))
                        .findFirst()
                        .orElseThrow());
    }
}
