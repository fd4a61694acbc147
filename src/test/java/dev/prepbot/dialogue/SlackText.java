package dev.prepbot.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Slack's text as people read it; https://docs.slack.dev/messaging/formatting-message-text, backwards. */
final class SlackText {

    private static final Pattern LINK = Pattern.compile("<([^<>]*)>");
    private static final String EMPHASIS = "(?<![\\p{L}\\p{N}%1$s])%1$s(?=\\S)(.+?)(?<=\\S)%1$s(?![\\p{L}\\p{N}])";
    private static final Pattern BOLD = Pattern.compile(EMPHASIS.formatted("\\*"));
    private static final Pattern ITALIC = Pattern.compile(EMPHASIS.formatted("_"));
    private static final Pattern CODE = Pattern.compile("```\\n?(.*?)\\n?```|`([^`\\n]+)`", Pattern.DOTALL);

    /** Characters that are not seen; they keep what people typed from being read as markup. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u200C\\u2060\\uFEFF]");

    private final UnaryOperator<String> names;

    /** @param names what people and channels are called, by their ids */
    SlackText(UnaryOperator<String> names) {
        this.names = names;
    }

    /** The text of a message, part by part. */
    List<String> lines(JsonNode message) {
        if (message.path("blocks").isEmpty()) {
            return List.of(mrkdwn(message.path("text").asText()));
        }
        var lines = new ArrayList<String>();
        for (var block : message.path("blocks")) {
            var line = block(block);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A text object. */
    String plain(JsonNode text) {
        return text.path("type").asText().equals("mrkdwn")
                ? mrkdwn(text.path("text").asText())
                : seen(text.path("text").asText());
    }

    private String block(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "section" -> joined(block.path("text"), block.path("fields"));
            case "header" -> plain(block.path("text"));
            case "context" -> each(block.path("elements"), "");
            case "image" -> "(" + block.path("alt_text").asText() + ")";
            case "markdown" -> mrkdwn(block.path("text").asText().replace("**", "*"));
            case "rich_text" -> rich(block);
            default -> "";
        };
    }

    private String joined(JsonNode text, JsonNode fields) {
        var first = text.isMissingNode() ? "" : plain(text);
        var rest = each(fields, "\n");
        return first.isEmpty() || rest.isEmpty() ? first + rest : first + "\n" + rest;
    }

    private String each(JsonNode texts, String between) {
        return items(texts).map(this::plain).collect(Collectors.joining(between));
    }

    private String rich(JsonNode block) {
        return items(block.path("elements"))
                .map(element -> switch (element.path("type").asText()) {
                    case "rich_text_list" ->
                        items(element.path("elements"))
                                .map(item -> "• " + leaves(item))
                                .collect(Collectors.joining("\n"));
                    case "rich_text_quote" -> "> " + leaves(element);
                    default -> leaves(element);
                })
                .collect(Collectors.joining("\n"));
    }

    private String leaves(JsonNode element) {
        return items(element.path("elements")).map(this::leaf).collect(Collectors.joining());
    }

    private String leaf(JsonNode leaf) {
        return switch (leaf.path("type").asText()) {
            case "user" -> "@" + names.apply(leaf.path("user_id").asText());
            case "channel" -> "#" + names.apply(leaf.path("channel_id").asText());
            case "date" -> leaf.path("fallback").asText();
            case "emoji" -> emoji(leaf);
            case "link" -> seen(leaf.path("text").asText(leaf.path("url").asText()));
            default -> seen(leaf.path("text").asText());
        };
    }

    private static String emoji(JsonNode leaf) {
        var code = leaf.path("unicode").asText();
        return code.isEmpty()
                ? ":" + leaf.path("name").asText() + ":"
                : List.of(code.split("-")).stream()
                        .map(point -> Character.toString(Integer.parseInt(point, 16)))
                        .collect(Collectors.joining());
    }

    private String mrkdwn(String text) {
        var out = new StringBuilder();
        var code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            out.append(prose(text.substring(from, code.start())));
            out.append(code.group(1) == null ? code.group(2) : code.group(1));
            from = code.end();
        }
        out.append(prose(text.substring(from)));
        return seen(unescaped(out.toString()));
    }

    private String prose(String text) {
        var linked =
                LINK.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(link(match.group(1))));
        return ITALIC.matcher(BOLD.matcher(linked).replaceAll("$1")).replaceAll("$1");
    }

    private String link(String inside) {
        int bar = inside.indexOf('|');
        var label = bar < 0 ? "" : inside.substring(bar + 1);
        var target = bar < 0 ? inside : inside.substring(0, bar);
        if (target.startsWith("@") || target.startsWith("#")) {
            return target.charAt(0) + names.apply(target.substring(1));
        }
        return label.isEmpty() ? target : label;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Without what is not seen; commands are subcommands of the app's one command. */
    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("").replaceAll("/prep (?=[a-z])", "/");
    }

    private static java.util.stream.Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
