package dev.prepbot.platform.playground;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The world as the API shows it. */
final class Views {

    static final String BOT = "prepbot";

    private Views() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode of(Utterance utterance) {
        var view = object().put("id", String.valueOf(utterance.id()))
                .put("place", utterance.room())
                .put("at", utterance.at().toString());
        if (utterance.content() instanceof Content.Typed typed) {
            return view.put("by", typed.by()).put("bot", false).put("text", typed.text());
        }
        var said = (Content.Said) utterance.content();
        view.put("by", BOT)
                .put("bot", true)
                .put("onlyYou", said.onlyFor() != null)
                .put("edited", said.edited());
        view.setAll(message(utterance.id(), said.message()));
        if (said.answers() != null) {
            view.set("answers", Wire.JSON.valueToTree(said.answers()));
        }
        return view.set("pings", Wire.JSON.valueToTree(said.pings()));
    }

    /** A message, with an address in the place of each file's content. */
    private static ObjectNode message(long id, Message message) {
        var view = (ObjectNode) Wire.JSON.valueToTree(message);
        for (int i = 0; i < message.blocks().size(); i++) {
            if (message.blocks().get(i) instanceof Block.Attached file) {
                var block = (ObjectNode) view.withArray("blocks").get(i);
                block.remove("content");
                block.put("address", "/api/messages/" + id + "/files/" + i).put("shown", file.shown());
            }
        }
        return view;
    }

    static ObjectNode removed(Utterance utterance) {
        return object().put("id", String.valueOf(utterance.id())).put("place", utterance.room());
    }

    static ObjectNode of(Room room) {
        var view = object().put("id", room.id())
                .put("kind", room.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("name", room.title())
                .put("closed", room.closed())
                .put("botListens", room.botOpened());
        if (room.server() != null) {
            view.put("server", room.server());
        }
        if (room.parent() != null) {
            view.put("parent", room.parent());
        }
        return view.set("members", Wire.JSON.valueToTree(room.members()));
    }

    static ObjectNode of(OpenForm open) {
        var view = object().put("id", open.id())
                .put("place", open.room())
                .put("delivery", open.id())
                .put("token", open.form().token().toString())
                .put("title", open.form().title());
        return view.set("fields", Wire.JSON.valueToTree(open.form().fields()));
    }

    /** How far a command, press or form has come. */
    static ObjectNode of(Turn turn, Instant now) {
        var state = turn.answered()
                ? "answered"
                : turn.olderThan(Turns.LIFETIME, now)
                        ? "unanswered"
                        : turn.olderThan(THINKING, now) ? "thinking" : "waiting";
        var view = object().put("delivery", turn.delivery())
                .put("place", turn.room())
                .put("what", turn.what())
                .put("since", turn.since().toString())
                .put("state", state);
        return view.set("answers", Wire.JSON.valueToTree(turn.answers()));
    }

    /** How long people wait until they are told that the bot is thinking; both platforms give it three seconds. */
    private static final Duration THINKING = Duration.ofSeconds(3);
}
