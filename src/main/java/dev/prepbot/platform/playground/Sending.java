package dev.prepbot.platform.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.bot.Ids;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.ReplyHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Something that a person sends.
 *
 * @param delivery the name that their client gave it, or a new one; a second sending of the same has the same
 */
record Sending(Visit visit, ObjectNode body, String delivery) {

    /** The most characters of a text that the API passes on; the page keeps to the platforms' smaller limits. */
    static final int LONGEST = 200_000;

    /** Room for the longest texts, however they are written. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    static Sending of(Visit visit, Ids ids) {
        var body = visit.request().json(MOST_BYTES);
        var chosen = body.path("delivery").asText("");
        if (!chosen.isEmpty() && !chosen.matches("[A-Za-z0-9._-]{1,64}")) {
            throw visit.words().problem(400, "delivery-name");
        }
        return new Sending(visit, body, chosen.isEmpty() ? ids.next() : chosen);
    }

    /** A text of the body. */
    String text(String name, int longest) {
        var node = body.path(name);
        if (!node.isTextual()) {
            throw visit.words().problem(400, "field", Map.of("name", name));
        }
        return fitting(node.textValue(), longest);
    }

    /** Texts of the body, or none. */
    List<String> texts(String name) {
        return StreamSupport.stream(body.path(name).spliterator(), false)
                .map(node -> node.asText())
                .toList();
    }

    /** What was typed into a form; a field that is missing stays empty. */
    Map<String, String> fields(Form form) {
        var typed = new LinkedHashMap<String, String>();
        form.fields().forEach(field -> typed.put(field.id(), ""));
        for (var field : body.path("fields").properties()) {
            if (!typed.containsKey(field.getKey())) {
                throw visit.words().problem(400, "no-field", Map.of("name", field.getKey(), "names", typed.keySet()));
            }
            typed.put(field.getKey(), fitting(field.getValue().asText(), LONGEST));
        }
        return typed;
    }

    Arrival arrival(Room room, Optional<ReplyHandle> handle) {
        var id = new DeliveryId(Playground.NAME + ":" + visit.name() + ":" + delivery);
        return new Arrival(id, visit.person(room), room.place(), handle);
    }

    /** Differs between sendings that differ in more than their delivery. */
    String signature() {
        var rest = body.deepCopy().without("delivery").toString();
        return String.join("/", visit.request().path()) + " " + rest.length() + " " + rest.hashCode();
    }

    ObjectNode accepted() {
        return Views.object().put("delivery", delivery);
    }

    private String fitting(String text, int longest) {
        if (text.length() > longest) {
            throw visit.words().problem(400, "long", Map.of("length", text.length(), "limit", longest));
        }
        return text;
    }
}
