package dev.prepbot.dialogue;

import dev.prepbot.dialogue.Seat.Seen;
import java.util.Map;

/** A dialogue as a person would write it down. */
final class Transcript {

    private final StringBuilder lines = new StringBuilder();

    synchronized void used(String who, String command, Map<String, String> options) {
        var given = new StringBuilder();
        options.forEach(
                (name, value) -> given.append(' ').append(name).append(':').append(value));
        line(who, "/" + command + given);
    }

    synchronized void pressed(String who, String label) {
        line(who, "presses [" + label + "]");
    }

    synchronized void said(String who, String text) {
        line(who, "\"" + (text.length() <= 300 ? text : text.substring(0, 200) + "…") + "\"");
    }

    synchronized void heard(String who, Seen seen) {
        line("prepbot", (seen.onlyYou() ? "(only " + who + " sees this) " : "") + Plain.text(seen.message()));
        var controls = Plain.controls(seen.message());
        if (!controls.isEmpty()) {
            lines.append("         ").append(controls).append('\n');
        }
    }

    synchronized void remark(String remark) {
        lines.append("         -- ").append(remark).append('\n');
    }

    private void line(String who, String text) {
        lines.append("%-8s ".formatted(who))
                .append(text.replace("\n", "\n         "))
                .append('\n');
    }

    @Override
    public synchronized String toString() {
        return lines.toString();
    }
}
