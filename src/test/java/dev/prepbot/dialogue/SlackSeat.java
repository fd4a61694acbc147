package dev.prepbot.dialogue;

import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.platform.slack.loopback.LoopbackSlack;
import dev.prepbot.platform.slack.loopback.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Someone before their Slack client. */
final class SlackSeat implements Seat {

    private final String name;
    private final Person person;
    private final SlackPlaces places;
    private final LoopbackSlack slack;
    private final SlackScreen screen;
    private String channel;
    private Optional<String> thread = Optional.empty();
    private List<Seen> shown = List.of();
    private long shownAt = -1;
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);

    SlackSeat(String name, Person person, SlackPlaces places, LoopbackSlack slack) {
        this.name = name;
        this.person = person;
        this.places = places;
        this.slack = slack;
        this.screen = new SlackScreen(new SlackText(places::nameOf), places::nameOf);
        this.channel = places.channel(SlackPlaces.CHANNEL).orElseThrow();
    }

    Person person() {
        return person;
    }

    @Override
    public String name() {
        return name;
    }

    /** Slash commands cannot be used in threads: they are typed in the conversation around. */
    @Override
    public void use(String command, Map<String, String> options) {
        var given = options.entrySet().stream()
                .map(option -> " " + option.getKey() + ":" + quoted(places.typed(option.getValue())))
                .collect(Collectors.joining());
        var unused = person.uses(channel, "/prep", command + given);
    }

    private static String quoted(String value) {
        return value.matches("\\S+") ? value : "\"" + value + "\"";
    }

    @Override
    public void press(Seen message, Control control, List<String> picked) {
        var on = screen.origin(message);
        var unused = person.presses(on, screen.element(message, control), picked);
    }

    @Override
    public void send(Form form, Map<String, String> fields) {
        sending = person.submits(fields);
    }

    @Override
    public void type(String text) {
        person.types(channel, thread, text);
    }

    @Override
    public void useOn(String text, String shortcut) {
        var unused = person.usesShortcut(places.someone().types(channel, thread, text), shortcut);
    }

    @Override
    public void goTo(String place) {
        var named = places.channel(place);
        var titled = screen().stream()
                .filter(seen -> seen.place().equals(place))
                .map(screen::origin)
                .findFirst();
        if (place.equals("dm")) {
            channel = person.direct();
            thread = Optional.empty();
        } else if (titled.isPresent() && named.isEmpty()) {
            channel = titled.get().channel();
            thread = titled.get().thread();
        } else {
            channel = named.orElse(channel);
            thread = Optional.empty();
        }
    }

    @Override
    public List<Seen> screen() {
        long now = slack.changes();
        if (now != shownAt) {
            shown = screen.read(person.screen());
            shownAt = now;
        }
        return shown;
    }

    /** What is said in the direct conversation lasts, whomever it is for: nobody else is there. */
    @Override
    public boolean alone(Seen seen) {
        return screen.origin(seen).channel().equals(person.direct());
    }

    /** A modal that is being sent is no longer there to be filled, though it stays until it is answered. */
    @Override
    public Optional<Form> openForm() {
        return !sending.isDone() ? Optional.empty() : person.modal().flatMap(SlackForm::read);
    }
}
