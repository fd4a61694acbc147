package dev.prepbot.kill;

import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Message;
import dev.prepbot.kill.Entry.What;
import dev.prepbot.kill.Frame.Sort;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** How one person acts on the recorded platform: does something and waits until it is answered or given up. */
final class Seat {

    /** Longer than a restart takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Frame.Who who;
    private final Acts acts;
    private final Journal journal;
    private final AtomicInteger count = new AtomicInteger();

    Seat(Frame.Who who, Acts acts, Journal journal) {
        this.who = who;
        this.acts = acts;
        this.journal = journal;
    }

    String name() {
        return who.id();
    }

    /** Uses a command. */
    Optional<Message> uses(What what, String place, String command, Map<String, String> options) {
        return does(what, fact(Sort.COMMAND, place, command, options), "").said();
    }

    /** Presses the button for an action, if the message has it. */
    Optional<Act> presses(What what, String place, Message on, String action) {
        var token = buttons(on).stream()
                .map(button -> button.token())
                .filter(pressed -> pressed.action().equals(action))
                .findFirst();
        return token.isEmpty()
                ? Optional.empty()
                : Optional.of(does(what, fact(Sort.PRESS, place, token.get().toString(), Map.of()), ""));
    }

    /** Opens the form behind the Answer button. */
    Optional<Form> opens(String place, Message on, String action) {
        return presses(What.OPEN, place, on, action).flatMap(Act::opened);
    }

    /** Sends a form with one field. */
    Optional<Message> sends(What what, String place, Form form, String text) {
        var field = form.fields().get(0).id();
        return does(what, fact(Sort.FORM, place, form.token().toString(), Map.of(field, text)), "")
                .said();
    }

    void complains(String what) {
        journal.note(at -> new Entry.Complained(at, who.id(), what));
    }

    static List<Control.Button> buttons(Message message) {
        return message.rows().stream()
                .flatMap(List::stream)
                .filter(Control.Button.class::isInstance)
                .map(Control.Button.class::cast)
                .toList();
    }

    private Frame.Fact fact(Sort sort, String place, String name, Map<String, String> values) {
        return new Frame.Fact(who.id() + "-" + count.incrementAndGet(), sort, who, place, name, values);
    }

    private Act does(What what, Frame.Fact fact, String pressed) {
        var act = acts.begin(what, fact, pressed);
        if (!act.await(PATIENCE)) {
            complains("no answer to " + fact.delivery() + " " + fact.name());
            acts.giveUp(act);
        }
        return act;
    }
}
