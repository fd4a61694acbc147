package dev.prepbot.bot.flow.review;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.ReviewText;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.review.Rating;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Again, Hard, Good or Easy in the place of the proposed rating, once for each answer. */
final class RateFlow implements Flow.OnAction {

    private final Tools tools;

    RateFlow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.RATE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var rating = Slug.find(Rating.class, press.token().part(1));
        var attempt = attempt(turn, press.token().part(0))
                .filter(given -> given.grade().inEarnest());
        if (rating.isEmpty() || attempt.isEmpty()) {
            return turn.refuse("refused.unknown-button", Map.of());
        }
        return Decision.keep(records -> rate(records, turn, attempt.get(), rating.get()));
    }

    /** Whose it is, is looked up with it. */
    private Optional<Attempt> attempt(Turn turn, String number) {
        return number.matches("\\d{1,18}")
                ? tools.ledger().read(records -> records.attempts().find(turn.person(), Long.parseLong(number)))
                : Optional.empty();
    }

    private static Spoken rate(Records records, Turn turn, Attempt attempt, Rating rating) {
        var text = new ReviewText(turn.words(), LocalDate.ofInstant(turn.now(), turn.zone()));
        var reviews = records.reviews();
        var before = reviews.changed(attempt.id());
        var known = reviews.find(turn.person(), attempt.question());
        if (before.isPresent() && known.isPresent()) {
            return Spoken.of(turn.refusal("refused.rated", text.values(before.get(), known.get())));
        }
        var card = reviews.change(turn.person(), attempt.question(), attempt.id(), rating, turn.now());
        return Spoken.of(turn.replyJustYou(Message.of(text.rated(rating, card).toArray(Span[]::new))));
    }
}
