package dev.prepbot.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text of a bundle, read into its parts: emphasis, and holes for values.
 *
 * <p>{@code **bold**}, {@code *italic*}, {@code `code`}; {@code {name}} is a hole; {@code {days|# day|# days}} picks a
 * plural form by the value of {@code days} and puts the number where {@code #} stands; {@code {/practice}} is a command,
 * written as the reader's platform writes commands.
 */
record Template(List<Part> parts) {

    /** A stretch of one emphasis. */
    sealed interface Part {}

    record Text(String text, Style style) implements Part {}

    record Hole(String name, Style style) implements Part {}

    record Use(String command) implements Part {}

    record Plural(String name, List<String> forms, Style style) implements Part {}

    enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        CODE
    }

    static Template read(String source) {
        return new Reader(source).read();
    }

    /** The names of all holes. */
    Set<String> names() {
        var names = new TreeSet<String>();
        for (var part : parts) {
            if (part instanceof Hole hole) {
                names.add(hole.name());
            } else if (part instanceof Plural plural) {
                names.add(plural.name());
            }
        }
        return names;
    }

    private static final class Reader {
        private final String source;
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Style style = Style.PLAIN;

        Reader(String source) {
            this.source = source;
        }

        Template read() {
            for (int i = 0; i < source.length(); ) {
                i = step(i);
            }
            if (style != Style.PLAIN) {
                throw new IllegalArgumentException("emphasis is not closed: " + source);
            }
            flush();
            return new Template(List.copyOf(parts));
        }

        private int step(int i) {
            if (source.startsWith("**", i)) {
                return toggle(Style.BOLD, i + 2);
            }
            var c = source.charAt(i);
            if (c == '*') {
                return toggle(Style.ITALIC, i + 1);
            }
            if (c == '`') {
                return toggle(Style.CODE, i + 1);
            }
            if (c == '{') {
                return hole(i);
            }
            text.append(c);
            return i + 1;
        }

        private int toggle(Style wanted, int next) {
            flush();
            if (style != Style.PLAIN && style != wanted) {
                throw new IllegalArgumentException("emphasis within emphasis: " + source);
            }
            style = style == wanted ? Style.PLAIN : wanted;
            return next;
        }

        private int hole(int open) {
            var close = source.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed: " + source);
            }
            flush();
            if (source.charAt(open + 1) == '/') {
                parts.add(new Use(source.substring(open + 2, close)));
                return close + 1;
            }
            var inside = List.of(source.substring(open + 1, close).split("\\|", -1));
            parts.add(
                    inside.size() == 1
                            ? new Hole(inside.get(0), style)
                            : new Plural(inside.get(0), inside.subList(1, inside.size()), style));
            return close + 1;
        }

        private void flush() {
            if (text.length() > 0) {
                parts.add(new Text(text.toString(), style));
                text.setLength(0);
            }
        }
    }
}
