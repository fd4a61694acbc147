package dev.prepbot.platform.playground;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Control;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A press of a control that stands where it is said to stand.
 *
 * @param label what the control says, or the entries that were picked
 */
record Press(ActionToken token, List<String> picked, String label) {

    static Press of(Visit visit, Utterance utterance, Sending sending) {
        var wanted = sending.text("token", ActionToken.LONGEST);
        var control = utterance.content() instanceof Content.Said said ? said.control(wanted) : null;
        if (control == null || control.isEmpty()) {
            throw visit.words().problem(409, "control");
        }
        var picked = sending.texts("picked");
        if (control.get() instanceof Control.Select select) {
            return picked(visit, select, picked);
        }
        if (!picked.isEmpty()) {
            throw visit.words().problem(400, "picked", Map.of("most", 0));
        }
        var button = (Control.Button) control.get();
        return new Press(button.token(), List.of(), button.label());
    }

    private static Press picked(Visit visit, Control.Select select, List<String> picked) {
        var chosen = select.options().stream()
                .filter(option -> picked.contains(option.value()))
                .toList();
        boolean once = new HashSet<>(picked).size() == picked.size();
        if (picked.isEmpty() || picked.size() > select.most() || chosen.size() != picked.size() || !once) {
            throw visit.words().problem(400, "picked", Map.of("most", select.most()));
        }
        var labels = chosen.stream().map(Control.Choice::label).toList();
        return new Press(select.token(), picked, String.join(", ", labels));
    }
}
