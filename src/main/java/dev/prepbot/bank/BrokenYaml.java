package dev.prepbot.bank;

import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in an author's words why a text is not YAML, and what most likely caused it. */
final class BrokenYaml {

    static final String QUOTE = "put the whole text in quotes, or on the lines below `>-`";

    /**
     * A cause by the parser's own words.
     *
     * @param sign what the parser's context and problem hold
     * @param atContext whether to blame the line on which the broken thing began
     */
    private record Cause(String sign, boolean atContext, String message, String suggestion) {}

    private static final List<Cause> CAUSES = List.of(
            new Cause(
                    "mapping values are not allowed", false, "a text without quotes holds a colon and a blank", QUOTE),
            new Cause(
                    "found unexpected end of stream",
                    true,
                    "a quote opens here and is never closed",
                    "close it, and double a `'` inside single quotes"),
            new Cause(
                    "found unknown escape character",
                    false,
                    "a backslash in double quotes begins no known escape",
                    "use single quotes, or double the backslash"),
            new Cause(
                    "while scanning an alias", false, "a text begins with `*`, which YAML reads as a reference", QUOTE),
            new Cause(
                    "while scanning an anchor", false, "a text begins with `&`, which YAML reads as an anchor", QUOTE),
            new Cause("while scanning a tag", false, "a text begins with `!`, which YAML reads as a tag", QUOTE),
            new Cause("tag handle", false, "a text begins with `!`, which YAML reads as a tag", QUOTE),
            new Cause(
                    "while scanning a directive",
                    false,
                    "a line begins with `%`, which YAML reads as a directive",
                    QUOTE),
            new Cause(
                    "while parsing a flow",
                    true,
                    "a bracket opens here and is not closed as it should be",
                    "close it, or put a text that begins with a bracket in quotes"),
            new Cause(
                    "while scanning a block scalar",
                    false,
                    "something stands behind `|` or `>`, or the first line below is indented too far",
                    "begin the text on the next line, two blanks further in than the field"),
            new Cause(
                    "could not find expected ':'",
                    true,
                    "this line is neither a field nor part of the text above",
                    "write `field: value`, or indent it like the lines above"),
            new Cause(
                    "but found '<scalar>'",
                    false,
                    "a text goes on after its closing quote",
                    "put the whole text in one kind of quotes and use the other kind inside"),
            new Cause(
                    "expected <block end>",
                    false,
                    "this line is indented differently from its neighbours",
                    "begin all fields of a question in the same column, and all items of a list"),
            new Cause(
                    "sequence entries are not allowed",
                    false,
                    "a `-` stands where no list can begin",
                    "begin the list on the next line"),
            new Cause(
                    "that cannot start any token",
                    false,
                    "a text begins with a character that means something to YAML",
                    QUOTE));

    private BrokenYaml() {}

    static Unreadable explain(YAMLException error, String text) {
        if (error instanceof ReaderException unprintable) {
            return unprintable(unprintable, text);
        }
        if (!(error instanceof MarkedYAMLException marked)) {
            return unknown(0, String.valueOf(error.getMessage()));
        }
        int line = line(marked.getProblemMark());
        if (tabBegins(text, line) || tabBegins(text, line - 1)) {
            int tab = tabBegins(text, line) ? line : line - 1;
            return new Unreadable(tab, "the line is indented with a tab", "use blanks");
        }
        var words = marked.getContext() + " " + marked.getProblem();
        for (var cause : CAUSES) {
            if (words.contains(cause.sign())) {
                int begin = cause.atContext() ? line(marked.getContextMark()) : line;
                return new Unreadable(begin > 0 ? begin : line, cause.message(), cause.suggestion());
            }
        }
        return unknown(line, words);
    }

    private static Unreadable unknown(int line, String words) {
        return new Unreadable(
                line, "this is not YAML (" + words + ")", "check quotes, colons and indentation hereabouts");
    }

    private static Unreadable unprintable(ReaderException error, String text) {
        int at = Math.max(text.indexOf(Character.toString(error.getCodePoint())), 0);
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Unreadable(
                line,
                "the control character " + String.format("U+%04X", error.getCodePoint()) + " is not allowed",
                "delete it; an editor may show it as a box or not at all");
    }

    private static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static boolean tabBegins(String text, int line) {
        var lines = text.lines().skip(Math.max(line - 1, 0)).findFirst();
        return line > 0
                && lines.filter(found -> {
                            var blanks = found.substring(
                                    0, found.length() - found.stripLeading().length());
                            return blanks.contains("\t");
                        })
                        .isPresent();
    }
}
