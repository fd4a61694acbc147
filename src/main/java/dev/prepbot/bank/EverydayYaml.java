package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.Optional;

/**
 * Reads the YAML that question files are usually written in, and nothing else.
 *
 * <p>A full YAML parser looks at every character several times, which is slow in a JVM that has just started; this
 * reader goes line by line and needs about a quarter of its time. Where a file has anything unusual or wrong, it gives
 * up and the full parser has the say; where it does not, both read the same, which a test compares.
 */
final class EverydayYaml {

    private static final int DEPTH = 12;

    private final Lines lines;
    private final EverydayScalars scalars;

    private EverydayYaml(Lines lines) {
        this.lines = lines;
        scalars = new EverydayScalars(lines);
    }

    /** The file is not of the everyday kind. */
    static final class Unusual extends Exception {
        Unusual() {
            super("not everyday YAML", null, false, false);
        }
    }

    /** The tree of the text; nothing where a full parser must read it. */
    static Optional<Tree> read(String text) {
        if (!text.endsWith("\n")) {
            return Optional.empty();
        }
        try {
            var lines = new Lines(text);
            if (!lines.haveOnlyUsualCharacters() || !lines.skipToContent() || lines.column() != 0) {
                return Optional.empty();
            }
            var tree = new EverydayYaml(lines).block(0, 1);
            return lines.skipToContent() ? Optional.empty() : Optional.of(tree);
        } catch (Unusual e) {
            return Optional.empty();
        }
    }

    /** A list or a group of fields, all of whose lines begin in this column. */
    private Tree block(int column, int depth) throws Unusual {
        if (depth > DEPTH) {
            throw new Unusual();
        }
        return lines.charAt(column) == '-' ? items(column, depth) : fields(column, depth);
    }

    private Tree items(int column, int depth) throws Unusual {
        int begin = lines.number();
        var items = new ArrayList<Tree>();
        while (lines.skipToContent() && lines.column() == column && lines.charAt(column) == '-') {
            int content = column + 2;
            if (lines.charAt(column + 1) != ' ' || lines.charAt(content) == ' ' || lines.charAt(content) == '\n') {
                throw new Unusual();
            }
            lines.indentTo(content);
            items.add(keyEnd(content) > 0 ? fields(content, depth + 1) : scalars.read(content, column));
        }
        refuseDeeper(column);
        return new Tree.Items(begin, items);
    }

    private Tree fields(int column, int depth) throws Unusual {
        int begin = lines.number();
        var entries = new ArrayList<Tree.Entry>();
        while (lines.skipToContent() && lines.column() == column && lines.charAt(column) != '-') {
            int end = keyEnd(column);
            if (end < 0) {
                throw new Unusual();
            }
            var key = lines.from(column).substring(0, end - column);
            entries.add(new Tree.Entry(lines.number(), key, value(column, end + 1, depth)));
        }
        refuseDeeper(column);
        return new Tree.Fields(begin, entries);
    }

    /** What follows the colon of a field that begins in {@code column}. */
    private Tree value(int column, int behindColon, int depth) throws Unusual {
        int begin = behindColon;
        while (lines.charAt(begin) == ' ') {
            begin++;
        }
        if (lines.charAt(begin) != '\n') {
            return scalars.read(begin, column);
        }
        lines.next();
        if (!lines.skipToContent()) {
            throw new Unusual();
        }
        boolean deeper = lines.column() > column;
        if (!deeper && !(lines.column() == column && lines.charAt(column) == '-')) {
            throw new Unusual();
        }
        return deeper ? block(lines.column(), depth + 1) : items(column, depth + 1);
    }

    /** Where the colon of a field's name is that begins in this column; -1 if no name begins there. */
    private int keyEnd(int column) {
        int end = column;
        while (isOfName(lines.charAt(end))) {
            end++;
        }
        char behind = end > column && lines.charAt(end) == ':' ? lines.charAt(end + 1) : 'x';
        return behind == ' ' || behind == '\n' ? end : -1;
    }

    private void refuseDeeper(int column) throws Unusual {
        if (!lines.atEnd() && lines.column() > column) {
            throw new Unusual();
        }
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }
}
