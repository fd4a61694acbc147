package dev.prepbot.platform.playground;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Message;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an utterance says. */
sealed interface Content {

    /** Stands among the pinged for everyone. */
    String EVERYONE = "*";

    /**
     * A person's text.
     *
     * @param delivery the name that the person's client gave it, so that a second sending shows nothing twice
     */
    record Typed(String by, String text, String delivery) implements Content {}

    /**
     * A message of the bot's.
     *
     * @param onlyFor the one person who sees it, or null
     * @param answers what it answers, or null
     * @param pings who is notified; or {@link #EVERYONE}
     */
    record Said(
            Message message,
            @Nullable String onlyFor,
            boolean edited,
            @Nullable Used answers,
            Set<String> pings) implements Content {

        public Said {
            pings = Set.copyOf(pings);
        }

        Said changedTo(Message other) {
            return new Said(other, onlyFor, true, answers, pings);
        }

        Optional<Control> control(String token) {
            return message.rows().stream()
                    .flatMap(row -> row.stream())
                    .filter(control -> tokenOf(control).toString().equals(token))
                    .findFirst();
        }
    }

    /**
     * A command, press or form that a message answers.
     *
     * @param how {@code command}, {@code press} or {@code form}
     * @param what the command's line, the label that was pressed, or the form's title
     */
    record Used(String person, String how, String what) {}

    static ActionToken tokenOf(Control control) {
        return control instanceof Control.Select select ? select.token() : ((Control.Button) control).token();
    }
}
