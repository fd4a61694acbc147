package dev.prepbot.app.cli;

import java.util.regex.Pattern;

/** Text broken into lines that fit a terminal; code keeps its own lines. */
final class Wrapped {

    private static final int WIDTH = 88;
    private static final String FENCE = "```";
    private static final Pattern MARKER = Pattern.compile("\\s*(?:[-*] |\\d+\\. )?");

    private final String indent;
    private final StringBuilder text = new StringBuilder();
    private boolean code;

    private Wrapped(String indent) {
        this.indent = indent;
    }

    /** The text with an indentation before each line, without a line end at its end. */
    static String text(String text, String indent) {
        var wrapped = new Wrapped(indent);
        text.lines().forEach(wrapped::line);
        return wrapped.text.toString().stripTrailing();
    }

    private void line(String line) {
        boolean fence = line.stripLeading().startsWith(FENCE);
        if (code || fence) {
            put(line);
            code ^= fence;
        } else {
            prose(line);
        }
    }

    private void prose(String line) {
        var marker = MARKER.matcher(line);
        int hanging = marker.lookingAt() ? marker.end() : 0;
        var begun = new StringBuilder(line.substring(0, hanging));
        int empty = begun.length();
        for (var word : line.substring(hanging).split(" +", -1)) {
            if (begun.length() > empty && indent.length() + begun.length() + 1 + word.length() > WIDTH) {
                put(begun.toString());
                begun = new StringBuilder(" ".repeat(hanging));
                empty = hanging;
            }
            begun.append(begun.length() > empty ? " " : "").append(word);
        }
        put(begun.toString());
    }

    private void put(String line) {
        text.append((indent + line).stripTrailing()).append('\n');
    }
}
