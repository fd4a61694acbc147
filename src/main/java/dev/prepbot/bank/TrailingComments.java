package dev.prepbot.bank;

import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** Finds the comments that stand behind a value on the same line, which often were meant as text. */
final class TrailingComments {

    private final List<String> lines;

    TrailingComments(String text) {
        lines = text.contains(" #") ? text.lines().toList() : List.of();
    }

    /** Whether a comment follows the value that ends here. */
    boolean follow(Mark end) {
        if (end.getLine() >= lines.size()) {
            return false;
        }
        var line = lines.get(end.getLine());
        int column = end.getColumn();
        if (column > line.codePointCount(0, line.length())) {
            return false;
        }
        var rest = line.substring(line.offsetByCodePoints(0, column));
        return rest.startsWith(" ") && rest.stripLeading().startsWith("#");
    }
}
