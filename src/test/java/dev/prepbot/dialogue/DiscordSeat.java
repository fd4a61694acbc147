package dev.prepbot.dialogue;

import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.platform.discord.loopback.Channel;
import dev.prepbot.platform.discord.loopback.Client;
import dev.prepbot.platform.discord.loopback.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Someone in front of Discord. */
final class DiscordSeat implements Seat {

    private static final Duration MOMENT = Duration.ofMillis(5);

    private final Client client;
    private final DiscordReading reading;
    private final UnaryOperator<String> labels;
    private final Channel home;
    private Channel place;
    private long known;

    /** With what says under which label an entry of messages' own menus is shown. */
    DiscordSeat(Client client, DiscordReading reading, UnaryOperator<String> labels, Channel home) {
        this.client = client;
        this.reading = reading;
        this.labels = labels;
        this.home = home;
        this.place = home;
    }

    Client client() {
        return client;
    }

    @Override
    public String name() {
        return client.person().name();
    }

    @Override
    public void use(String command, Map<String, String> options) {
        client.use(place, command, options);
    }

    /** Presses whether or not the person sees the message, because a bot must not rely on what clients show. */
    @Override
    public void press(Seen message, Control control, List<String> picked) {
        client.press(reading.messageOf(message), reading.customId(control), picked);
    }

    @Override
    public void send(Form form, Map<String, String> fields) {
        client.submit(fields);
    }

    @Override
    public void type(String text) {
        client.type(place, text);
    }

    @Override
    public void useOn(String text, String shortcut) {
        client.useOn(client.type(place, text), labels.apply(shortcut));
    }

    @Override
    public void goTo(String name) {
        place = name.equals("dm") ? client.direct() : client.channel(name).orElse(home);
    }

    /** What the bot said; while it says nothing new, the look takes a moment, so that the bot can think. */
    @Override
    public List<Seen> screen() {
        known = client.news(known, MOMENT);
        return client.screen().stream()
                .filter(Message::isFromBot)
                .filter(message -> !message.loading())
                .map(message -> reading.seen(message, placeName(message.channel())))
                .toList();
    }

    @Override
    public Optional<Form> openForm() {
        known = client.news(known, MOMENT);
        return client.modal().map(reading::form);
    }

    private String placeName(Channel where) {
        return where.isDirect() ? "dm-" + name() : where.name();
    }
}
