package dev.prepbot.platform.playground;

import dev.prepbot.chat.Form;
import org.jspecify.annotations.Nullable;

/**
 * A form that is open before someone.
 *
 * @param id the delivery of the command or press that it answers, which opens one form at most
 * @param room where that was
 * @param source the message whose control was pressed, or null
 */
record OpenForm(
        Form form,
        String person,
        String id,
        String room,
        @Nullable Long source) {

    static OpenForm of(Form form, Turn turn) {
        return new OpenForm(
                form, turn.person(), turn.delivery(), turn.room(), turn.source().orElse(null));
    }
}
