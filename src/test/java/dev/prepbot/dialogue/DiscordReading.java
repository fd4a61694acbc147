package dev.prepbot.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Span;
import dev.prepbot.dialogue.Seat.Seen;
import dev.prepbot.platform.discord.loopback.Message;
import dev.prepbot.platform.discord.loopback.Modal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages and forms as they came over the wire, read as a person reads them. */
final class DiscordReading {

    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int TEXT = 10;
    private static final int PARAGRAPH = 2;
    private static final int LINK = 5;

    private final DiscordText text;
    private final DiscordShown shown;

    DiscordReading(DiscordText text, DiscordShown shown) {
        this.text = text;
        this.shown = shown;
    }

    Seen seen(Message message, String place) {
        shown.remember(message);
        var words = new ArrayList<String>();
        words.add(message.content());
        texts(message.wire().path("components"), words);
        for (var embed : message.wire().path("embeds")) {
            words.add(embed.path("title").asText(""));
            words.add(embed.path("description").asText(""));
            embed.path("fields").forEach(field -> {
                words.add(field.path("name").asText());
                words.add(field.path("value").asText());
            });
        }
        words.removeIf(String::isEmpty);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(new Span.Plain(text.plain(String.join("\n", words))))));
        message.wire().path("attachments").forEach(file -> blocks.add(file(file)));
        var rows = new ArrayList<List<Control>>();
        rows(message.wire().path("components"), rows);
        var said = new dev.prepbot.chat.Message(blocks, rows);
        return new Seen(message.id(), place, message.only().isPresent(), said);
    }

    private static Block file(JsonNode file) {
        return new Block.Attached(
                file.path("filename").asText(),
                file.path("content_type").asText(),
                file.path("description").asText("a file"),
                "");
    }

    Message messageOf(Seen seen) {
        return shown.message(seen.id());
    }

    String customId(Control control) {
        return shown.customId(control.token());
    }

    Form form(Modal modal) {
        var fields = modal.fields().stream().map(DiscordReading::field).toList();
        return new Form(ActionToken.of("wire"), modal.title(), fields);
    }

    private static Form.Field field(Modal.Field field) {
        var json = field.json();
        return new Form.Field(
                field.id(),
                field.label(),
                json.path("placeholder").asText(""),
                json.path("value").asText(""),
                Math.min(json.path("max_length").asInt(Form.Field.LONGEST_TEXT), Form.Field.LONGEST_TEXT),
                json.path("style").asInt() == PARAGRAPH);
    }

    private static void texts(JsonNode components, List<String> words) {
        for (var component : components) {
            if (component.path("type").asInt() == TEXT) {
                words.add(component.path("content").asText());
            }
            texts(component.path("components"), words);
        }
    }

    private void rows(JsonNode components, List<List<Control>> rows) {
        for (var component : components) {
            if (component.path("type").asInt() == ROW) {
                var row = new ArrayList<Control>();
                component.path("components").forEach(one -> control(one).ifPresent(row::add));
                rows.add(row);
            } else {
                rows(component.path("components"), rows);
            }
        }
    }

    private Optional<Control> control(JsonNode json) {
        if (json.path("style").asInt() == LINK) {
            return Optional.empty();
        }
        var token = shown.token(json.path("custom_id").asText());
        if (json.path("type").asInt() == BUTTON) {
            var label = json.path("label").asText();
            return Optional.of(new Control.Button(token, label, Control.Style.PLAIN, Control.Effect.REPLIES_JUST_YOU));
        }
        var options = new ArrayList<Control.Choice>();
        for (var option : json.path("options")) {
            options.add(new Control.Choice(
                    option.path("value").asText(),
                    option.path("label").asText(),
                    option.path("default").asBoolean()));
        }
        var placeholder = json.path("placeholder").asText();
        int most = json.path("max_values").asInt(1);
        return Optional.of(new Control.Select(token, placeholder, options, most, Control.Effect.CHANGES_MESSAGE));
    }
}
