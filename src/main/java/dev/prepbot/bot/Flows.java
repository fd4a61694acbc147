package dev.prepbot.bot;

import dev.prepbot.bot.text.Excerpt;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Incoming.Act;
import dev.prepbot.chat.Incoming.CommandUsed;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Incoming.ShortcutUsed;
import dev.prepbot.chat.Incoming.TextTyped;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.chat.Suggestion;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** All flows, and which of them decides about what. */
public final class Flows {

    private final Map<String, Flow.OnCommand> commands = new LinkedHashMap<>();
    private final Map<Action, Flow.OnAction> actions = new EnumMap<>(Action.class);
    private final Map<String, Flow.OnShortcut> shortcuts = new LinkedHashMap<>();
    private final List<Flow.OnEvent> witnesses;
    private final List<Flow.OnKept> companions;
    private final List<Flow.OnText> listeners;
    private final List<Flow.OnOutcome> watchers;
    private final List<Flow.OnTime> timed;

    /**
     * @param anyWords the words in which commands are declared to learn their paths, which are the same in all languages
     * @throws IllegalArgumentException if two flows claim one command or action, or an action is nobody's
     */
    public Flows(List<? extends Flow> flows, Words anyWords) {
        for (var flow : flows) {
            if (flow instanceof Flow.OnCommand on
                    && commands.put(on.declare(anyWords).path(), on) != null) {
                throw new IllegalArgumentException("two flows for one command: " + flow);
            }
            if (flow instanceof Flow.OnShortcut on
                    && shortcuts.put(on.entry(anyWords).name(), on) != null) {
                throw new IllegalArgumentException("two flows for one shortcut: " + flow);
            }
            if (flow instanceof Flow.OnAction on) {
                on.actions().forEach(action -> claim(action, on));
            }
        }
        for (var action : Action.values()) {
            if (!actions.containsKey(action)) {
                throw new IllegalArgumentException("no flow for " + action);
            }
        }
        witnesses = only(flows, Flow.OnEvent.class);
        companions = only(flows, Flow.OnKept.class);
        listeners = only(flows, Flow.OnText.class);
        watchers = only(flows, Flow.OnOutcome.class);
        timed = only(flows, Flow.OnTime.class);
    }

    List<Command> declare(Words words) {
        return commands.values().stream().map(flow -> flow.declare(words)).toList();
    }

    List<Shortcut> shortcuts(Words words) {
        return shortcuts.values().stream().map(flow -> flow.entry(words)).toList();
    }

    /** What each flow that cares about an event wants kept and said. */
    List<Function<Records, Spoken>> happened(Incoming.Event event, Instant now) {
        return witnesses.stream()
                .flatMap(flow -> flow.happened(event, now).stream())
                .toList();
    }

    Decision decide(Turn turn, Act act) {
        if (act instanceof CommandUsed used) {
            return command(turn, used);
        }
        if (act instanceof Pressed press) {
            return Action.of(press.token())
                    .map(action -> flow(action).pressed(turn, action, press))
                    .orElseGet(() -> turn.refuse("refused.unknown-button", Map.of()));
        }
        if (act instanceof FormSent form) {
            return Action.of(form.token())
                    .map(action -> flow(action).sent(turn, action, form))
                    .orElseGet(() -> turn.refuse("refused.unknown-button", Map.of()));
        }
        if (act instanceof ShortcutUsed used) {
            var flow = shortcuts.get(used.shortcut());
            return flow == null
                    ? turn.refuse("refused.unknown-command", Map.of("command", Excerpt.of(used.shortcut())))
                    : flow.usedOn(turn, used.text());
        }
        return typed(turn, (TextTyped) act);
    }

    List<Suggestion> suggest(Typist who, String command, String option, String typed) {
        var flow = commands.get(command);
        return flow == null ? List.of() : flow.suggest(who, option, typed);
    }

    /** What the flows that care about an errand want kept now that it has ended. */
    Function<Records, Spoken> ended(Errand errand, Outcome outcome, Instant now) {
        var works = watchers.stream()
                .flatMap(flow -> flow.ended(errand, outcome, now).stream())
                .toList();
        return records -> works.stream().map(work -> work.apply(records)).reduce(Spoken.of(), Spoken::and);
    }

    /** What is to be said besides, now that an act was kept. */
    List<Intention> besides(Turn turn, Records records) {
        return companions.stream()
                .flatMap(flow -> flow.besides(turn, records).stream())
                .toList();
    }

    /** Whether any flow says of an errand that was held up that it is not worth doing any more. */
    boolean tooLate(Errand errand, Instant now) {
        return watchers.stream().anyMatch(flow -> flow.tooLate(errand, now));
    }

    List<Flow.OnTime> timed() {
        return timed;
    }

    private Decision command(Turn turn, CommandUsed used) {
        var flow = commands.get(used.command());
        if (flow == null) {
            return turn.refuse("refused.unknown-command", Map.of("command", Excerpt.of(used.command())));
        }
        var declared = flow.declare(turn.words());
        if (declared.who() == Command.Who.ADMINS && turn.at().place().server().isEmpty()) {
            return turn.refuse("refused.server-only", Map.of("command", used.command()));
        }
        if (declared.who() == Command.Who.ADMINS && !turn.at().person().admin()) {
            return turn.refuse("refused.admins-only", Map.of("command", used.command()));
        }
        return OptionCheck.of(declared, used.options()).refusal(turn).orElseGet(() -> flow.used(turn, used.options()));
    }

    private Decision typed(Turn turn, TextTyped text) {
        return listeners.stream()
                .flatMap(flow -> flow.typed(turn, text.text()).stream())
                .findFirst()
                .orElseGet(() -> turn.refuse("refused.plain-text", Map.of()));
    }

    private Flow.OnAction flow(Action action) {
        return Objects.requireNonNull(actions.get(action));
    }

    private void claim(Action action, Flow.OnAction flow) {
        if (actions.put(action, flow) != null) {
            throw new IllegalArgumentException("two flows for " + action);
        }
    }

    private static <T> List<T> only(List<? extends Flow> flows, Class<T> type) {
        return flows.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
