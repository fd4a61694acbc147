package dev.prepbot.dialogue;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Someone on the simulated platform. */
final class SimulatedSeat implements Seat {

    private final Simulator simulator;
    private final Person person;
    private PlaceId place = Simulator.CHANNEL;

    SimulatedSeat(Simulator simulator, String name) {
        this.simulator = simulator;
        var id = new PersonId(Simulator.NAME, name);
        this.person = new Person(id, name, Locale.ENGLISH, Optional.empty(), name.equals("admin"));
    }

    Person person() {
        return person;
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public void use(String command, Map<String, String> options) {
        simulator.listener().hear(new Incoming.CommandUsed(arrival(place, Optional.empty(), true), command, options));
    }

    /** What is offered while the person types an option. */
    List<Suggestion> suggested(String command, String option, String typed) {
        return simulator.listener().suggest(person, simulator.place(place), command, option, typed);
    }

    @Override
    public void press(Seen message, Control control, List<String> picked) {
        var token = control instanceof Control.Button button ? button.token() : ((Control.Select) control).token();
        press(message, token, picked);
    }

    /** Presses with a token of one's own making, as no honest client would. */
    void press(Seen message, ActionToken token, List<String> picked) {
        var readBack = ActionToken.read(token.toString());
        var arrival = arrival(simulator.named(person.id(), message.place()), Optional.of(message.id()), true);
        simulator.listener().hear(new Incoming.Pressed(arrival, readBack, picked));
    }

    @Override
    public void send(Form form, Map<String, String> fields) {
        simulator.closeForm(person.id());
        var where = simulator.formPlace(person.id(), place);
        simulator.listener().hear(new Incoming.FormSent(arrival(where, Optional.empty(), true), form.token(), fields));
    }

    /** Sends the same form twice as one delivery, as a platform does that missed the acknowledgement. */
    void sendTwice(Form form, Map<String, String> fields) {
        var sent = new Incoming.FormSent(arrival(place, Optional.empty(), true), form.token(), fields);
        simulator.closeForm(person.id());
        simulator.listener().hear(sent);
        simulator.listener().hear(sent);
    }

    @Override
    public void type(String text) {
        simulator.listener().hear(new Incoming.TextTyped(arrival(place, Optional.empty(), false), text));
    }

    @Override
    public void useOn(String text, String shortcut) {
        simulator.listener().hear(new Incoming.ShortcutUsed(arrival(place, Optional.empty(), true), shortcut, text));
    }

    @Override
    public void goTo(String name) {
        place = simulator.named(person.id(), name);
    }

    @Override
    public List<Seen> screen() {
        return simulator.visibleTo(person.id()).stream()
                .map(said -> new Seen(
                        said.id(), simulator.titleOf(said.place()), said.only().isPresent(), said.message()))
                .toList();
    }

    @Override
    public Optional<Form> openForm() {
        return simulator.takeForm(person.id());
    }

    private Arrival arrival(PlaceId where, Optional<String> pressed, boolean answerable) {
        var handle =
                answerable ? Optional.of(simulator.handle(person.id(), where, pressed)) : Optional.<ReplyHandle>empty();
        return new Arrival(new DeliveryId(simulator.nextDelivery()), person, simulator.place(where), handle);
    }
}
