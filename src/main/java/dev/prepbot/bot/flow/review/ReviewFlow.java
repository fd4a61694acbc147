package dev.prepbot.bot.flow.review;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Reviewing;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /review}: what a person is about to forget, one question after the other, so many a day. */
final class ReviewFlow implements Flow.OnCommand, Flow.OnAction {

    private static final String CAP = "cap";

    /** More than anybody answers on a day. */
    private static final int MOST_A_DAY = 100;

    private final Tools tools;
    private final Reviewing reviewing;

    ReviewFlow(Tools tools) {
        this.tools = tools;
        reviewing = new Reviewing(tools);
    }

    @Override
    public Command declare(Words words) {
        var cap = new CommandOption(
                CAP, words.plain("option.review-cap"), new CommandOption.Type.WholeNumber(1, MOST_A_DAY), false);
        return new Command(
                "review", words.plain("command.review"), List.of(cap), Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        if (!options.containsKey(CAP)) {
            return Decision.keep(records -> reviewing.next(records, turn, List.of()));
        }
        int cap = Integer.parseInt(options.getOrDefault(CAP, ""));
        return Decision.keep(records -> {
            records.reviews().cap(turn.person(), cap);
            return reviewing.next(records, turn, lead(turn, "review.cap-set", Map.of("cap", cap)));
        });
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.REVIEW, Action.BURY);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return action == Action.BURY
                ? bury(turn, press)
                : Decision.keep(records -> reviewing.next(records, turn, List.of()));
    }

    private Decision bury(Turn turn, Pressed press) {
        var asking = tools.ledger()
                .read(records ->
                        records.askings().find(new AskingId(press.token().part(0))));
        if (asking.isEmpty()) {
            return turn.refuse("refused.unknown-button", Map.of());
        }
        if (!asking.get().isFor(turn.person())) {
            return turn.refuse("refused.not-yours", Map.of());
        }
        return Decision.keep(records -> {
            var tomorrow = LocalDate.ofInstant(turn.now(), turn.zone()).plusDays(1);
            var buried = asking.map(Asking::question).orElseThrow();
            records.reviews().bury(turn.person(), buried, tomorrow);
            return reviewing.next(records, turn, lead(turn, "review.buried", Map.of()));
        });
    }

    private static List<Block> lead(Turn turn, String key, Map<String, ?> values) {
        return List.of(new Block.Note(turn.words().line(key, values)));
    }
}
