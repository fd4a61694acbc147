package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The bank is written in British spelling. */
final class BritishSpelling implements Check {

    /** Fields with names and titles, spelt as their owners spell them, and with what learners type. */
    private static final Set<String> NAMES = Set.of(
            "id", "level", "kind", "stages", "tags", "sources", "accept", "reject", "java", "input", "output",
            "snippet", "mended");

    /** An American word at an offset of a text. */
    record Finding(int offset, String word, String british) {}

    @Override
    public List<Problem> of(List<Sourced> questions) {
        var problems = new ArrayList<Problem>();
        for (var question : questions) {
            read(question, question.tree(), problems);
        }
        return problems;
    }

    private static void read(Sourced question, Tree tree, List<Problem> problems) {
        if (tree instanceof Tree.Text text) {
            findings(text.value())
                    .forEach(found -> problems.add(question.problem(
                            line(text, found.offset()),
                            "`" + found.word() + "` is American",
                            "write `" + found.british() + "`")));
        } else if (tree instanceof Tree.Items list) {
            list.items().forEach(item -> read(question, item, problems));
        } else if (tree instanceof Tree.Fields fields) {
            fields.entries().stream()
                    .filter(entry -> !NAMES.contains(entry.key()))
                    .forEach(entry -> read(question, entry.value(), problems));
        }
    }

    static List<Finding> findings(String text) {
        var prose = Prose.withoutCode(text);
        var findings = new ArrayList<Finding>();
        for (int begin = 0; begin < prose.length(); ) {
            int end = begin;
            while (end < prose.length() && Character.isLetter(prose.charAt(end))) {
                end++;
            }
            if (end > begin && !isPartOfName(prose, begin, end)) {
                var word = prose.substring(begin, end);
                int offset = begin;
                Americanisms.british(word).ifPresent(british -> findings.add(new Finding(offset, word, british)));
            }
            begin = end + 1;
        }
        return findings;
    }

    /** Whether the letters belong to an address or an identifier, or are a name: {@code ANALYZE}, or the header in "the Authorization header". */
    private static boolean isPartOfName(String prose, int begin, int end) {
        if (Character.isUpperCase(prose.charAt(begin))
                && (Character.isUpperCase(prose.charAt(end - 1)) || !beginsSentence(prose, begin))) {
            return true;
        }
        int left = begin;
        while (left > 0 && !Character.isWhitespace(prose.charAt(left - 1))) {
            left--;
        }
        int right = end;
        while (right < prose.length() && !Character.isWhitespace(prose.charAt(right))) {
            right++;
        }
        var whole = prose.substring(left, right);
        return whole.contains("://") || whole.contains("_") || whole.startsWith("www.");
    }

    private static boolean beginsSentence(String prose, int begin) {
        int before = begin - 1;
        while (before >= 0 && " '\"(*-".indexOf(prose.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || ".?!:\n".indexOf(prose.charAt(before)) >= 0;
    }

    /** Only in a literal block do lines of text and of file agree. */
    private static int line(Tree.Text text, int offset) {
        if (text.style() != Tree.Style.LITERAL) {
            return text.line();
        }
        return text.line()
                + 1
                + (int) text.value()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
