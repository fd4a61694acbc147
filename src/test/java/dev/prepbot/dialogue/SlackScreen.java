package dev.prepbot.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.dialogue.Seat.Seen;
import dev.prepbot.platform.slack.loopback.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What Slack shows, as messages with text and controls; remembers where each control came from. */
final class SlackScreen {

    private final SlackText text;
    private final UnaryOperator<String> names;
    private final Map<String, Shown> origins = new HashMap<>();
    private final Map<ActionToken, JsonNode> elements = new HashMap<>();

    SlackScreen(SlackText text, UnaryOperator<String> names) {
        this.text = text;
        this.names = names;
    }

    /** What the app said, oldest first. */
    List<Seen> read(List<Shown> messages) {
        var titles = messages.stream()
                .collect(Collectors.toMap(
                        shown -> shown.channel() + "/" + shown.ts(), this::title, (first, second) -> first));
        return messages.stream()
                .filter(Shown::byApp)
                .map(shown -> read(shown, titles))
                .toList();
    }

    /** The message as it came, even if it changed since. */
    Shown origin(Seen seen) {
        return Objects.requireNonNull(origins.get(seen.id()));
    }

    /** The element that a control was read from, with its block's id. */
    JsonNode element(Seen seen, Control control) {
        return Objects.requireNonNull(elements.get(control.token()), () -> control + " of " + seen);
    }

    private Seen read(Shown shown, Map<String, String> titles) {
        var id = shown.channel() + "/" + shown.ts();
        origins.put(id, shown);
        var place = shown.thread()
                .filter(root -> !root.equals(shown.ts()))
                .map(root -> titles.getOrDefault(shown.channel() + "/" + root, "a thread"))
                .orElseGet(() -> names.apply(shown.channel()));
        return new Seen(id, place, shown.onlyYou(), new Message(blocks(shown), rows(shown)));
    }

    /** A thread is known by the first line of the message above it. */
    private String title(Shown shown) {
        return text.lines(shown.body()).stream()
                .flatMap(String::lines)
                .findFirst()
                .orElse("");
    }

    private List<Block> blocks(Shown shown) {
        var files = items(shown.body().path("files"))
                .map(file -> "(" + file.path("name").asText() + ": "
                        + file.path("alt_txt").asText() + ")");
        return Stream.concat(text.lines(shown.body()).stream(), files)
                .<Block>map(line -> new Block.Paragraph(List.of(new Span.Plain(line))))
                .toList();
    }

    private List<List<Control>> rows(Shown shown) {
        var rows = new ArrayList<List<Control>>();
        for (var block : shown.body().path("blocks")) {
            var buttons = new ArrayList<Control>();
            var here = Stream.concat(items(block.path("elements")), Stream.of(block.path("accessory")))
                    .filter(element -> element.has("action_id"))
                    .toList();
            for (var element : here) {
                var control = control(shown, block.path("block_id").asText(), element);
                if (control instanceof Control.Select) {
                    rows.add(List.of(control));
                } else {
                    buttons.add(control);
                }
            }
            if (!buttons.isEmpty()) {
                rows.add(buttons);
            }
        }
        return rows;
    }

    private Control control(Shown shown, String block, JsonNode element) {
        var token = ActionToken.of("at", shown.channel(), shown.ts(), String.valueOf(elements.size()));
        ObjectNode kept = element.deepCopy();
        elements.put(token, kept.put("block_id", block));
        if (element.path("type").asText().equals("button")) {
            var label = text.plain(element.path("text"));
            return new Control.Button(token, label, Control.Style.PLAIN, Control.Effect.REPLIES_JUST_YOU);
        }
        var options = items(element.path("options"))
                .map(option -> new Control.Choice(
                        option.path("value").asText(), text.plain(option.path("text")), picked(element, option)))
                .toList();
        boolean many = element.path("type").asText().startsWith("multi_");
        int most = many ? element.path("max_selected_items").asInt(options.size()) : 1;
        var placeholder = text.plain(element.path("placeholder"));
        return new Control.Select(token, placeholder, options, most, Control.Effect.CHANGES_MESSAGE);
    }

    private static boolean picked(JsonNode element, JsonNode option) {
        return Stream.concat(items(element.path("initial_options")), Stream.of(element.path("initial_option")))
                .anyMatch(initial -> initial.path("value").equals(option.path("value")));
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
