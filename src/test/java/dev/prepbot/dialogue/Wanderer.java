package dev.prepbot.dialogue;

import dev.prepbot.bot.Listener;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.dialogue.Seat.Seen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Someone who uses every command with good and bad options, presses every button and sends every form. */
final class Wanderer {

    private static final int MOST_ACTS = 1_500;
    private static final List<String> TYPED = List.of("", "🎉", "Writes get slower.", "Europe/Berlin", "9".repeat(70));

    private final SimulatedTheatre theatre;
    private final SimulatedSeat seat;
    private final Set<String> pressed = new HashSet<>();
    private final Deque<Seen> toTry = new ArrayDeque<>();
    private final List<Form> forms = new ArrayList<>();
    private int seenBefore;
    private int acts;

    Wanderer(SimulatedTheatre theatre, String name) {
        this.theatre = theatre;
        this.seat = theatre.seat(name);
    }

    /** Everything that was typed, which may be seen again. */
    static List<String> typed() {
        return TYPED;
    }

    /** Every form that opened. */
    List<Form> forms() {
        return forms;
    }

    int acts() {
        return acts;
    }

    void wander(Listener listener) {
        for (var command : listener.commands(Locale.ENGLISH)) {
            var needed = needed(command);
            use(command.path(), needed);
            for (var option : command.options()) {
                for (var value : values(option)) {
                    var given = new LinkedHashMap<>(needed);
                    given.put(option.name(), value);
                    use(command.path(), given);
                }
            }
            use(command.path(), Map.of("nonsense", "x"));
        }
        use("nonsense", Map.of());
        for (var shortcut : listener.shortcuts(Locale.ENGLISH)) {
            TYPED.forEach(text -> act(() -> seat.useOn(text, shortcut.name())));
            act(() -> seat.useOn("A client repeats a payment request", shortcut.name()));
        }
        act(() -> seat.useOn("hello", "nonsense"));
        act(() -> seat.type("hello"));
        seat.goTo("dm");
        act(() -> seat.type("hello"));
        while (!toTry.isEmpty() && acts < MOST_ACTS) {
            tryAll(toTry.poll());
        }
    }

    private void tryAll(Seen seen) {
        for (var row : seen.message().rows()) {
            for (var control : row) {
                var label = control instanceof Control.Button button ? button.label() : "";
                if (pressed.add(control.token().action() + label)) {
                    act(() -> seat.press(seen, control, picked(control)));
                    act(() -> seat.press(seen, ActionToken.of(control.token().action()), picked(control)));
                }
            }
        }
    }

    private void use(String command, Map<String, String> options) {
        act(() -> seat.use(command, options));
    }

    private void act(Runnable deed) {
        acts++;
        deed.run();
        theatre.settle();
        seat.openForm().ifPresent(this::fill);
        var screen = seat.screen();
        toTry.addAll(screen.subList(Math.min(seenBefore, screen.size()), screen.size()));
        seenBefore = screen.size();
    }

    /** Sends a form with everything one may type; each of its fields holds the same. */
    private void fill(Form form) {
        boolean known = forms.stream()
                .anyMatch(other -> other.token().action().equals(form.token().action()));
        forms.add(form);
        for (var text : known ? TYPED.subList(2, 3) : TYPED) {
            var fields = new LinkedHashMap<String, String>();
            form.fields().forEach(field -> fields.put(field.id(), text));
            seat.send(form, fields);
            theatre.settle();
        }
    }

    private static List<String> picked(Control control) {
        return control instanceof Control.Select select
                ? List.of(select.options().get(select.options().size() - 1).value())
                : List.of();
    }

    private static Map<String, String> needed(Command command) {
        var needed = new LinkedHashMap<String, String>();
        command.options().stream()
                .filter(CommandOption::required)
                .forEach(option -> needed.put(option.name(), values(option).get(0)));
        return needed;
    }

    /** Something that fits an option, and something that does not. */
    private static List<String> values(CommandOption option) {
        if (option.type() instanceof CommandOption.Type.OneOf oneOf) {
            return List.of(oneOf.choices().get(0).value(), "🎉");
        }
        if (option.type() instanceof CommandOption.Type.WholeNumber number) {
            return List.of(String.valueOf(number.least()), "99999");
        }
        if (option.type() instanceof CommandOption.Type.YesNo) {
            return List.of("true", "🎉");
        }
        if (option.type() instanceof CommandOption.Type.Channel) {
            return List.of(Simulator.CHANNEL.toString(), "🎉");
        }
        return Optional.of(option.name())
                .filter(name -> name.equals("zone"))
                .map(name -> List.of("Europe/Berlin", "Berln", "🎉"))
                .orElse(List.of("databases", "databses", "9", "🎉"));
    }
}
