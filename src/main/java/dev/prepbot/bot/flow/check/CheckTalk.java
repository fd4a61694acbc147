package dev.prepbot.bot.flow.check;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.CheckCard;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Select;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.attempt.SelfCheck;
import dev.prepbot.prep.interview.Interview;
import java.util.Optional;
import java.util.Set;

/** Shows an answer to whoever gave it, with its key points to tick. */
record CheckTalk(Tools tools) {

    /** The answer as its owner saw it last, or as it was graded. */
    Message show(Turn turn, Records records, Checkable answer) {
        var latest = records.selfChecks().latest(turn.person(), answer.attempt().id());
        var ticked = ticked(answer, latest);
        return message(turn, records, answer, new CheckCard.Ticks(ticked, ticked, latest.isPresent()));
    }

    /** The answer after a change. */
    Message changed(Turn turn, Records records, Checkable answer, Set<Integer> before, Set<Integer> now) {
        return message(turn, records, answer, new CheckCard.Ticks(before, now, true));
    }

    static Set<Integer> ticked(Checkable answer, Optional<SelfCheck> latest) {
        return latest.map(SelfCheck::ticked).orElseGet(answer::foundPlaces);
    }

    private Message message(Turn turn, Records records, Checkable answer, CheckCard.Ticks ticks) {
        var card = new CheckCard(turn.words());
        var question = tools.bank().get().find(answer.attempt().question());
        var message = card.message(new CheckCard.Answer(question, answer.found().points(), answer.about()), ticks);
        return answer.interview()
                .flatMap(held -> others(card, records, answer, held))
                .map(message::with)
                .orElse(message);
    }

    /** The other questions of the interview; empty where only one was answered. */
    private Optional<Control> others(CheckCard card, Records records, Checkable answer, Interview held) {
        var all = Checkable.in(records, held);
        if (all.size() < 2) {
            return Optional.empty();
        }
        var choices =
                all.stream().map(other -> choice(card, held, other, answer)).toList();
        return Optional.of(new Select(
                Action.CHECK_QUESTION.token(held.id().value()),
                card.pickQuestion(),
                choices,
                1,
                Action.CHECK_QUESTION.effect()));
    }

    private static Choice choice(CheckCard card, Interview held, Checkable other, Checkable current) {
        var rounds = held.rounds();
        for (int i = 0; i < rounds.size(); i++) {
            var posed = rounds.get(i).question();
            if (posed.asking().equals(other.attempt().asking())) {
                boolean picked = other.attempt().id() == current.attempt().id();
                return new Choice(posed.asking().value(), card.question(i + 1, posed.question()), picked);
            }
        }
        throw new IllegalStateException(
                "no question of " + held.id() + ": " + other.attempt().id());
    }
}
