package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A key point should be one idea, which an answer makes or misses. */
final class JoinedIdeas implements Check {

    /** What joins two sentences for sure. */
    private static final Pattern SEMICOLON = Pattern.compile("; |[a-z]\\. [A-Z]");

    /** Not "the key and not a part of it", which is one idea. */
    private static final Pattern AND = Pattern.compile(",? and (?!not |thereby )");

    /** A clause has at least so many words; fewer are a pair of things, such as "rows and columns". */
    private static final int CLAUSE = 5;

    @Override
    public List<Problem> of(List<Sourced> questions) {
        var problems = new ArrayList<Problem>();
        for (var question : questions) {
            var points = question.question().keyPoints();
            for (int i = 0; i < points.size(); i++) {
                int line = question.line("key_points", i);
                var text = points.get(i).text();
                joint(text)
                        .ifPresent(joint -> problems.add(question.problem(
                                line,
                                "a key point of `" + question.question().id() + "` may join two ideas by `" + joint
                                        + "`: " + text,
                                "make it two points, or leave out the lesser idea")));
            }
        }
        return problems;
    }

    private static Optional<String> joint(String point) {
        var prose = Prose.withoutCode(point);
        if (SEMICOLON.matcher(prose).find()) {
            return Optional.of(";");
        }
        var and = AND.matcher(prose);
        while (and.find()) {
            var before = prose.substring(0, and.start());
            boolean pair = before.contains("between ") || before.contains("both ") || before.contains(",");
            if (!pair && words(before) >= CLAUSE && words(prose.substring(and.end())) >= CLAUSE) {
                return Optional.of("and");
            }
        }
        return Optional.empty();
    }

    private static int words(String text) {
        return Prose.words(text).size();
    }
}
