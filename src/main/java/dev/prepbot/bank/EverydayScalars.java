package dev.prepbot.bank;

import dev.prepbot.bank.EverydayYaml.Unusual;
import java.util.ArrayList;

/** Reads the values of everyday YAML that are no blocks: texts on one line, blocks of text, and lists of words. */
final class EverydayScalars {

    private final Lines lines;

    EverydayScalars(Lines lines) {
        this.lines = lines;
    }

    /**
     * Reads a value and goes on to the line behind it.
     *
     * @param begin the column in which it begins
     * @param parent the column of the field or dash that it belongs to; lines further in would continue it
     */
    Tree read(int begin, int parent) throws Unusual {
        int line = lines.number();
        var value = lines.from(begin);
        lines.next();
        return switch (value) {
            case "|" -> new Tree.Text(line, literal(parent), Tree.Style.LITERAL, false);
            case ">-" -> new Tree.Text(line, folded(parent), Tree.Style.FOLDED, false);
            default -> onOneLine(line, value, parent);
        };
    }

    private Tree onOneLine(int line, String value, int parent) throws Unusual {
        if (lines.skipToContent() && lines.column() > parent) {
            throw new Unusual();
        }
        return switch (value.charAt(0)) {
            case '[' -> bracketed(line, value);
            case '"', '\'' -> new Tree.Text(line, quoted(value), Tree.Style.QUOTED, false);
            default -> new Tree.Text(line, plain(value), Tree.Style.PLAIN, false);
        };
    }

    private static String plain(String value) throws Unusual {
        if (!Character.isLetterOrDigit(value.charAt(0))
                || value.contains(": ")
                || value.contains(" #")
                || value.endsWith(":")) {
            throw new Unusual();
        }
        return value;
    }

    private static String quoted(String value) throws Unusual {
        int last = value.length() - 1;
        if (EverydayQuotes.end(value, 0) != last) {
            throw new Unusual();
        }
        return EverydayQuotes.text(value, 0, last);
    }

    /** A list in brackets, of single words and quoted texts. */
    private static Tree bracketed(int line, String value) throws Unusual {
        int last = value.length() - 1;
        if (value.charAt(last) != ']') {
            throw new Unusual();
        }
        var items = new ArrayList<Tree>();
        int begin = 1;
        while (begin < last) {
            begin = skipBlanks(value, begin);
            boolean quoted = EverydayQuotes.begin(value.charAt(begin));
            int comma = value.indexOf(',', quoted ? EverydayQuotes.end(value, begin) : begin);
            int end = comma < 0 ? last : comma;
            var item = value.substring(begin, end).stripTrailing();
            items.add(
                    quoted
                            ? new Tree.Text(line, quoted(item), Tree.Style.QUOTED, false)
                            : new Tree.Text(line, word(item), Tree.Style.PLAIN, false));
            begin = end + 1;
        }
        return new Tree.Items(line, items);
    }

    private static int skipBlanks(String value, int begin) {
        int at = begin;
        while (value.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static String word(String word) throws Unusual {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && (i == 0 || "-.#+_".indexOf(c) < 0)) {
                throw new Unusual();
            }
        }
        if (word.isEmpty()) {
            throw new Unusual();
        }
        return word;
    }

    private String literal(int parent) throws Unusual {
        int column = firstColumn(parent);
        var text = new StringBuilder();
        int end = 0;
        while (!lines.atEnd() && belongs(column)) {
            if (lines.isBlank()) {
                text.append('\n');
            } else {
                lines.appendFrom(column, text);
                end = text.length();
            }
            lines.next();
        }
        text.setLength(end);
        return text.toString();
    }

    /** Line ends become blanks, and empty lines line ends. */
    private String folded(int parent) throws Unusual {
        int column = firstColumn(parent);
        var text = new StringBuilder();
        int empty = 0;
        while (!lines.atEnd() && belongs(column)) {
            if (lines.isBlank()) {
                empty++;
            } else {
                foldIn(text, column, empty);
                empty = 0;
            }
            lines.next();
        }
        return text.toString();
    }

    private void foldIn(StringBuilder text, int column, int emptyBefore) throws Unusual {
        // Lines further in are kept as they are, and so are blanks at the end of a line.
        if (lines.column() > column || lines.charAt(lines.length() - 1) == ' ') {
            throw new Unusual();
        }
        if (text.length() > 0) {
            text.append(emptyBefore == 0 ? " " : "\n".repeat(emptyBefore));
        }
        text.append(lines.from(column));
    }

    /** The column of the first line of a block, which must have text and be further in than its field. */
    private int firstColumn(int parent) throws Unusual {
        if (lines.atEnd() || lines.isBlank() || lines.column() <= parent) {
            throw new Unusual();
        }
        return lines.column();
    }

    private boolean belongs(int column) throws Unusual {
        if (lines.isBlank()) {
            if (lines.length() > column) {
                throw new Unusual();
            }
            return true;
        }
        return lines.column() >= column;
    }
}
