package dev.prepbot.platform.playground;

import dev.prepbot.chat.Form;

/**
 * A form that is open before someone.
 *
 * @param turn the command or press that it answers
 */
record OpenForm(Form form, Turn turn) {

    /** The delivery of that command or press, which opens one form at most. */
    String id() {
        return turn.delivery();
    }

    String person() {
        return turn.person();
    }
}
