package dev.prepbot.platform.discord;

/** Makes text of people and question files stand as it is written, whatever Discord's markdown would make of it. */
final class Markdown {

    /** Marks within a line: emphasis, code, spoilers, mentions and timestamps, masked links. */
    private static final String ALWAYS = "\\*_~`|<[]";

    /** Marks at the beginning of a line: headings, quotes, lists, small print. */
    private static final String AT_LINE_START = "#>-+";

    private static final int LONGEST_NUMBER = 9;

    private Markdown() {}

    /**
     * Escapes text. What it costs stays within what {@code bot.text.Pages} reckons with.
     *
     * @param lineStart whether it stands at the beginning of a line
     */
    static String escape(String text, boolean lineStart) {
        var escaped = new StringBuilder(text.length() + 16);
        boolean start = lineStart;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDirection(c)) {
                continue;
            }
            if (start && isDigit(c)) {
                i = number(text, i, escaped) - 1;
                start = false;
                continue;
            }
            if (isMark(text, i, start)) {
                escaped.append('\\');
            }
            escaped.append(c);
            start = c == '\n' || (start && c == ' ');
        }
        return escaped.toString();
    }

    private static boolean isMark(String text, int i, boolean start) {
        char c = text.charAt(i);
        return ALWAYS.indexOf(c) >= 0
                || (start && AT_LINE_START.indexOf(c) >= 0)
                || (c == ':' && opensNameOrAddress(text, i + 1))
                || (c == '@' && (text.startsWith("everyone", i + 1) || text.startsWith("here", i + 1)));
    }

    /** After a colon, letters may be an emoji's name, and a slash the rest of an address. */
    private static boolean opensNameOrAddress(String text, int i) {
        return i < text.length() && (Character.isLetter(text.charAt(i)) || "/_+-".indexOf(text.charAt(i)) >= 0);
    }

    /** A number with a dot at the beginning of a line would become an item of a list, and be counted anew. */
    private static int number(String text, int from, StringBuilder escaped) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NUMBER && isDigit(text.charAt(end))) {
            escaped.append(text.charAt(end++));
        }
        if (end < text.length() && text.charAt(end) == '.') {
            escaped.append("\\.");
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Signs that turn the direction of all that follows, our own words included; scripts need none of them. */
    private static boolean isDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Code within a line. A zero-width space keeps its own back-ticks from closing it. */
    static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.indexOf('`') < 0) {
            return "`" + text + "`";
        }
        return "``" + text.replace("`", "\u200b`") + (text.endsWith("`") ? "\u200b``" : "``");
    }

    /** Code on lines of its own. */
    static String codeBlock(String language, String code) {
        var name = language.matches("[a-z0-9+#-]{1,20}") ? language : "";
        return "```" + name + "\n" + (code.isEmpty() ? " " : code.replace("```", "`\u200b`\u200b`")) + "\n```";
    }
}
