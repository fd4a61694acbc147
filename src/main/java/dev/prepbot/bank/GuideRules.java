package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What makes a guide bad although it can be read: Markdown that no chat shows, and American spelling. */
final class GuideRules {

    private static final String FENCE = "```";

    private record Rule(Pattern sign, String message, String suggestion) {}

    private static final List<Rule> RULES = List.of(
            new Rule(Pattern.compile("!\\[.*]\\(.*\\)"), "guides have no pictures", "say it in words"),
            new Rule(
                    Pattern.compile("\\[[^\\]]+]\\((?!https://)[^)]*\\)"),
                    "a link does not begin with `https://`",
                    "give the address in full"),
            new Rule(Pattern.compile("^\\s*\\|.*\\|\\s*$"), "guides have no tables", "make it a list"),
            new Rule(Pattern.compile("</?[a-zA-Z][^>]*>"), "guides have no HTML", "use Markdown, or code in backticks"),
            new Rule(Pattern.compile("^\\s*>"), "guides have no quotes", "make it a paragraph"),
            new Rule(
                    Pattern.compile("^(={3,}|-{3,}|\\*{3,})\\s*$"),
                    "guides have no lines or underlined headings",
                    "begin a heading with `## `"));

    private GuideRules() {}

    static List<Problem> of(List<GuideReader.Written> guides) {
        var problems = new ArrayList<Problem>();
        guides.forEach(guide -> check(guide, problems));
        return problems;
    }

    private static void check(GuideReader.Written guide, List<Problem> problems) {
        var lines = guide.guide().text().lines().toList();
        int open = 0;
        for (int i = 0; i < lines.size(); i++) {
            int line = guide.line() + i;
            if (lines.get(i).strip().startsWith(FENCE)) {
                open = open > 0 ? 0 : line;
            } else if (open == 0) {
                check(guide, line, Prose.withoutCode(lines.get(i)), problems);
            }
        }
        if (open > 0) {
            problems.add(guide.problem(open, "code begins here and does not end", "close it with three backticks"));
        }
    }

    private static void check(GuideReader.Written guide, int line, String text, List<Problem> problems) {
        for (var rule : RULES) {
            if (rule.sign().matcher(text).find()) {
                problems.add(guide.problem(line, rule.message(), rule.suggestion()));
            }
        }
        BritishSpelling.findings(text)
                .forEach(found -> problems.add(
                        guide.problem(line, "`" + found.word() + "` is American", "write `" + found.british() + "`")));
    }
}
