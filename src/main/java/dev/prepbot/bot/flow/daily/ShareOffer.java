package dev.prepbot.bot.flow.daily;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.attempt.Group;
import java.util.List;
import java.util.Optional;

/** Asks for leave to show an answer when its question is revealed; without it, nobody else ever sees one. */
public final class ShareOffer {

    private ShareOffer() {}

    /** What is said about an answer, with the offer under it if the question will be revealed to a group. */
    public static Message under(Message said, Records records, Turn turn, Asking asking) {
        return last(records, turn, asking)
                .map(attempt -> said.with(Action.SHARE_ANSWER.button(
                        turn.words(), Style.PLAIN, asking.id().value(), String.valueOf(attempt.id()))))
                .orElse(said);
    }

    private static Optional<Attempt> last(Records records, Turn turn, Asking asking) {
        if (asking.only().isPresent() || !records.reveals().awaits(asking.id())) {
            return Optional.empty();
        }
        var attempts = records.attempts().at(asking.id(), turn.person());
        return attempts.isEmpty() ? Optional.empty() : Group.best(List.of(attempts.get(attempts.size() - 1)));
    }
}
