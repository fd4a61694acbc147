package dev.prepbot.bot;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A flow that claims all actions and notes all outcomes. */
final class Watcher implements Flow.OnAction, Flow.OnOutcome {
    final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    volatile Function<Errand, Optional<Function<Records, Spoken>>> answer = errand -> Optional.empty();

    @Override
    public Set<Action> actions() {
        return Set.of(Action.values());
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return Decision.say();
    }

    @Override
    public Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now) {
        outcomes.add(outcome);
        return answer.apply(errand);
    }
}
