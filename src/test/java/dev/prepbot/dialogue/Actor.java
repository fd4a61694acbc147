package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.dialogue.Seat.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Someone in a dialogue. What they do is done at once; what they look for is waited for, up to a deadline that only a
 * failing test reaches.
 */
final class Actor {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    /** Seldom enough to leave the processor to those who are waited for. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(1);

    private final Seat seat;
    private final Transcript transcript;

    /** How many messages the actor had seen before the last thing they did. */
    private int before;

    Actor(Seat seat, Transcript transcript) {
        this.seat = seat;
        this.transcript = transcript;
    }

    /** Uses a command; options as name, value, name, value. */
    Actor uses(String command, String... options) {
        var given = pairs(options);
        before = seat.screen().size();
        transcript.used(seat.name(), command, given);
        seat.use(command, given);
        return this;
    }

    /** Presses the button with this label that was shown last. */
    Actor presses(String label) {
        return presses(label, findButton(label));
    }

    /** Presses a button that was shown earlier. */
    Actor presses(String label, Seen on) {
        transcript.pressed(seat.name(), label);
        before = seat.screen().size();
        seat.press(on, Objects.requireNonNull(button(on, label)), List.of());
        return this;
    }

    /** Picks entries, by their values, in the select that was shown last with this placeholder. */
    Actor picks(String placeholder, String... values) {
        var seen = awaiting("a select " + placeholder, () -> newest(message -> select(message, placeholder) != null));
        before = seat.screen().size();
        seat.press(seen, Objects.requireNonNull(select(seen, placeholder)), List.of(values));
        return this;
    }

    /** Fills the open form's only field and sends it. */
    Actor answers(String text) {
        var form = form();
        before = seat.screen().size();
        transcript.said(seat.name(), text);
        seat.send(form, Map.of(form.fields().get(0).id(), text));
        return this;
    }

    /** Writes in the place where the actor is. */
    Actor writes(String text) {
        before = seat.screen().size();
        transcript.said(seat.name(), text);
        seat.type(text);
        return this;
    }

    /** Uses an entry in the own menu of a message that says the text. */
    Actor usesOn(String text, String shortcut) {
        before = seat.screen().size();
        transcript.said("someone", text);
        transcript.used(seat.name(), shortcut, Map.of());
        seat.useOn(text, shortcut);
        return this;
    }

    /** Goes to another place. */
    Actor goesTo(String place) {
        seat.goTo(place);
        return this;
    }

    /** The form that is open now. */
    Form form() {
        return awaiting("a form", () -> seat.openForm().orElse(null));
    }

    /** Waits until a message since the last act holds all of these, and nobody else sees it. */
    Actor hears(String... words) {
        var seen = heard(words);
        assertThat(seen.onlyYou() || seat.alone(seen))
                .as("only " + seat.name() + " sees " + seen)
                .isTrue();
        return this;
    }

    /** Waits until a message since the last act holds all of these, and everyone in the place sees it. */
    Actor hearsAloud(String... words) {
        var seen = heard(words);
        assertThat(seen.onlyYou()).as("everyone sees " + seen).isFalse();
        return this;
    }

    /** Waits for a message since the last act that holds all of these. */
    Seen heard(String... words) {
        var seen = awaiting(
                String.join(" … ", words),
                () -> sinceLastAct().stream()
                        .filter(message -> holdsAll(message, words))
                        .findFirst()
                        .orElse(null));
        transcript.heard(seat.name(), seen);
        return seen;
    }

    /** Waits until any visible message holds all of these, whenever it was said. */
    Seen sees(String... words) {
        return awaiting(String.join(" … ", words), () -> newest(message -> holdsAll(message, words)));
    }

    /** Checks that no visible message holds this. */
    Actor seesNowhere(String words) {
        assertThat(seat.screen()).as(seat.name() + "'s screen").noneMatch(seen -> holdsAll(seen, words));
        return this;
    }

    List<Seen> screen() {
        return seat.screen();
    }

    private List<Seen> sinceLastAct() {
        var screen = seat.screen();
        return screen.subList(Math.min(before, screen.size()), screen.size());
    }

    private Seen findButton(String label) {
        return awaiting("a button " + label, () -> newest(message -> button(message, label) != null));
    }

    private @Nullable Seen newest(Predicate<Seen> wanted) {
        var screen = new ArrayList<>(seat.screen());
        Collections.reverse(screen);
        return screen.stream().filter(wanted).findFirst().orElse(null);
    }

    private static boolean holdsAll(Seen seen, String... words) {
        var text = Plain.text(seen.message());
        return List.of(words).stream().allMatch(text::contains);
    }

    private static Control.@Nullable Button button(Seen seen, String label) {
        return seen.message().rows().stream()
                .flatMap(List::stream)
                .filter(Control.Button.class::isInstance)
                .map(Control.Button.class::cast)
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    private static Control.@Nullable Select select(Seen seen, String placeholder) {
        return seen.message().rows().stream()
                .flatMap(List::stream)
                .filter(Control.Select.class::isInstance)
                .map(Control.Select.class::cast)
                .filter(select -> select.placeholder().equals(placeholder))
                .findFirst()
                .orElse(null);
    }

    private <T> T awaiting(String what, Supplier<@Nullable T> look) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < deadline) {
            var found = look.get();
            if (found != null) {
                return found;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        throw new AssertionError(seat.name() + " waited in vain for: " + what + "\n" + Plain.screen(seat.screen()));
    }

    private static Map<String, String> pairs(String... options) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < options.length; i += 2) {
            pairs.put(options[i], options[i + 1]);
        }
        return pairs;
    }
}
