package dev.prepbot.platform.slack.loopback;

import java.util.function.Function;

/** What people type, as it goes over the wire; https://docs.slack.dev/messaging/formatting-message-text#escaping. */
final class Text {

    private Text() {}

    /** The three characters that mean something. */
    static String escaped(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Names that were picked from the list: of people after an at, of channels after a hash. */
    static String linked(String escaped, char mark, Function<String, String> link) {
        var out = new StringBuilder();
        for (var word : escaped.split("(?<=\\s)|(?=\\s)", -1)) {
            int at = word.indexOf(mark);
            boolean starts = at == 0 || (at > 0 && ":=\"".indexOf(word.charAt(at - 1)) >= 0);
            out.append(starts ? word.substring(0, at) + link.apply(word.substring(at + 1)) : word);
        }
        return out.toString();
    }
}
