package dev.prepbot.bot.flow.model;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.model.Consent;
import dev.prepbot.prep.model.Model;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person says about a model that could read their own answers. */
public final class ModelChoiceFlow implements Flow.OnAction {

    private final Optional<Model> model;

    public ModelChoiceFlow(Judging judging) {
        this.model = judging.model();
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.MODEL_ALLOW, Action.MODEL_REFUSE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        if (action == Action.MODEL_REFUSE) {
            return keep(turn, new Consent.Refused(), "model.refused", Map.of());
        }
        // The button may be of a time when answers would have gone elsewhere.
        var tag = press.token().part(0);
        return model.filter(reader -> ModelCard.tag(reader).equals(tag))
                .map(Model::host)
                .map(host -> keep(turn, new Consent.Given(host), "model.allowed", Map.of("host", host)))
                .orElseGet(() -> turn.refuse("refused.model-moved", Map.of()));
    }

    private static Decision keep(Turn turn, Consent consent, String said, Map<String, String> values) {
        return Decision.keep(records -> {
            records.models().put(turn.person(), consent, turn.now());
            var line = turn.words().line(said, values);
            return Spoken.of(turn.replyJustYou(Message.of(line.toArray(Span[]::new))));
        });
    }
}
