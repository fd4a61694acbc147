package dev.prepbot.dialogue;

import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One person's view of a platform and what they can do there; each platform that plays dialogues has its own. */
interface Seat {

    /** The person's name. */
    String name();

    /** Uses a command in the place where the person is. */
    void use(String command, Map<String, String> options);

    /** Presses a button, or picks entries of a select, under a message that the person sees. */
    void press(Seen message, Control control, List<String> picked);

    /** Sends a form that is open. */
    void send(Form form, Map<String, String> fields);

    /** Writes in the place where the person is. */
    void type(String text);

    /** Uses the entry with this name in the own menu of someone's message that says the text, where the person is. */
    void useOn(String text, String shortcut);

    /** Goes to another place, by the name under which it is shown. */
    void goTo(String place);

    /** Every message that the person can see in any place, as it stands now, oldest first. */
    List<Seen> screen();

    /** Whether nobody else can read where this stands, so that it makes no difference whom it was said to. */
    default boolean alone(Seen seen) {
        return false;
    }

    /** The form that opened last and has not been sent. */
    Optional<Form> openForm();

    /**
     * A message as someone sees it.
     *
     * @param id its name on the platform
     * @param place the name of the place where it stands
     * @param onlyYou whether nobody else sees it
     */
    record Seen(String id, String place, boolean onlyYou, Message message) {}
}
