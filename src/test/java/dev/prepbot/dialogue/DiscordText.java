package dev.prepbot.dialogue;

import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Undoes Discord's markup, as its clients do when they show it; see "Message Formatting" and the help on Markdown. */
final class DiscordText {

    private static final Pattern FENCE = Pattern.compile("```(?:[a-z0-9+#-]*\n)?(.*?)\n?```", Pattern.DOTALL);

    /** In the order in which they are looked for at each place of a line. */
    private static final Pattern MARKUP = Pattern.compile("\\\\(?<escaped>[^\\p{Alnum}\\s])"
            + "|(?<ticks>`+)(?<code>.+?)\\k<ticks>(?!`)"
            + "|\\[(?<label>(?:\\\\.|[^\\]\\\\])+)]\\(<?https?://[^)\\s]+\\)"
            + "|</(?<command>[^:>]+):[0-9]+>"
            + "|<@&?!?(?<who>[0-9]+)>"
            + "|<#(?<where>[0-9]+)>"
            + "|<t:(?<time>-?[0-9]+)(?::[a-zA-Z])?>"
            + "|<(?<address>https?://[^>]+)>"
            + "|(?<mark>\\*+|__|_(?=\\S)|(?<=\\S)_|~~|\\|\\|)");

    private static final Pattern LINE =
            Pattern.compile("^(?<quote>(?:>>> |> )?)(?<head>#{1,3} |-# )?(?<item> *[-*] )?");

    private final UnaryOperator<String> names;

    /** With what says the name of a channel, person or role by its id. */
    DiscordText(UnaryOperator<String> names) {
        this.names = names;
    }

    String plain(String markup) {
        var plain = new StringBuilder();
        var fence = FENCE.matcher(markup);
        int from = 0;
        while (fence.find()) {
            plain.append(lines(markup.substring(from, fence.start()))).append(fence.group(1));
            from = fence.end();
        }
        return plain.append(lines(markup.substring(from))).toString();
    }

    private String lines(String text) {
        return text.lines().map(this::line).collect(Collectors.joining("\n")) + (text.endsWith("\n") ? "\n" : "");
    }

    private String line(String line) {
        var start = LINE.matcher(line);
        if (!start.find()) {
            return inline(line);
        }
        var quote = start.group("quote").isEmpty() ? "" : "> ";
        var item = start.group("item") == null ? "" : "• ";
        return quote + item + inline(line.substring(start.end()));
    }

    private String inline(String line) {
        return MARKUP.matcher(line).replaceAll(found -> Matcher.quoteReplacement(shown((Matcher) found)));
    }

    private String shown(Matcher found) {
        if (found.group("escaped") != null) {
            return found.group("escaped");
        }
        if (found.group("code") != null) {
            return found.group("code");
        }
        if (found.group("label") != null) {
            return inline(found.group("label"));
        }
        if (found.group("command") != null) {
            return "/" + found.group("command");
        }
        if (found.group("who") != null) {
            return "@" + names.apply(found.group("who"));
        }
        if (found.group("where") != null) {
            return "#" + names.apply(found.group("where"));
        }
        if (found.group("time") != null) {
            return Instant.ofEpochSecond(Long.parseLong(found.group("time"))).toString();
        }
        return found.group("address") == null ? "" : found.group("address");
    }
}
