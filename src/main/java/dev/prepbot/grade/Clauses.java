package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Span;
import dev.prepbot.grade.encode.Token;
import dev.prepbot.grade.encode.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into clauses: at the ends of sentences and lines, and within them where another statement may begin. */
final class Clauses {

    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", Tokens.BREAK, "•");
    private static final Set<String> PAUSES = Set.of(",", ":", "(", ")", "-", "–", "—", "/", ">", "=");
    private static final Set<String> JOINTS = Set.of(
            "but",
            "and",
            "while",
            "whereas",
            "because",
            "so",
            "although",
            "though",
            "if",
            "when",
            "then",
            "which",
            "since",
            "unless",
            "otherwise",
            "else",
            "instead",
            "or",
            "however");

    /** A shorter stretch is no statement of its own. */
    private static final int LEAST = 4;

    private Clauses() {}

    /** All tokens are in a clause; marks belong to the clause before them. */
    static List<Span> of(List<Token> tokens) {
        var clauses = new ArrayList<Span>();
        int from = 0;
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var form = tokens.get(i).form();
            if (ENDS.contains(form)) {
                clauses.add(new Span(from, i + 1, sentence++));
                from = i + 1;
            } else if (i + 1 - from >= LEAST && PAUSES.contains(form)) {
                clauses.add(new Span(from, i + 1, sentence));
                from = i + 1;
            } else if (i - from >= LEAST && JOINTS.contains(form)) {
                clauses.add(new Span(from, i, sentence));
                from = i;
            }
        }
        if (from < tokens.size()) {
            clauses.add(new Span(from, tokens.size(), sentence));
        }
        return clauses;
    }
}
