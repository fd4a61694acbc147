package dev.prepbot.bot.flow.model;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.model.Consent;
import dev.prepbot.prep.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which model may read what, and who allowed it. */
public record ModelCard(Words words, Model model) {

    /** What leaves, and to where. */
    public List<Span> what() {
        return words.line("model.what", names());
    }

    /** How it stands in a server, for its admins. */
    public List<Span> settings(Consent server) {
        if (server.allows(model.host())) {
            return words.line("settings.model-on", names());
        }
        return server instanceof Consent.Given other
                ? words.line("settings.model-moved", Map.of("before", other.host(), "host", model.host()))
                : words.line("settings.model-off", names());
    }

    /**
     * How it stands for a person.
     *
     * @param server what the admins said of the server they are in; empty outside of servers
     */
    public List<List<Span>> person(Optional<Consent> server, Consent own) {
        if (own instanceof Consent.Refused) {
            return List.of(words.line("privacy.model-refused"));
        }
        var lines = new ArrayList<List<Span>>();
        server.ifPresent(said -> lines.add(
                words.line(said.allows(model.host()) ? "privacy.model-server-on" : "privacy.model-server-off")));
        lines.add(words.line(own.allows(model.host()) ? "privacy.model-own-on" : "privacy.model-own-off"));
        return lines;
    }

    /** What a person can say about it; the button names the host, so that nobody allows another than they read. */
    public Control[] buttons(Consent own) {
        var buttons = new ArrayList<Control>();
        if (!own.allows(model.host())) {
            buttons.add(Action.MODEL_ALLOW.button(words, Style.PLAIN, tag(model)));
        }
        if (!(own instanceof Consent.Refused)) {
            buttons.add(Action.MODEL_REFUSE.button(words, Style.PLAIN));
        }
        return buttons.toArray(Control[]::new);
    }

    /** Stands for the host in a button's token, which has no room for colons and long names. */
    static String tag(Model model) {
        return Integer.toHexString(model.host().hashCode());
    }

    private Map<String, String> names() {
        return Map.of("model", model.name(), "host", model.host());
    }
}
