package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a learner reads about an answer: what it covered and by which words, what it missed, one thing to do next, and by
 * what it was graded. What is odd about the answer as a whole comes first.
 */
public final class Feedback {

    /** As many of the words that decided a point as are quoted. */
    private static final int MOST_WORDS = 6;

    /** More of a sentence than this is not needed to know which one it was. */
    private static final int LONGEST_QUOTE = 100;

    private final Words words;

    public Feedback(Words words) {
        this.words = words;
    }

    /**
     * What is said right after an answer, short enough for a phone.
     *
     * @param question as it was answered
     */
    public List<Block> blocks(Grade grade, Question question) {
        var blocks = found(grade);
        blocks.add(new Block.Paragraph(new NextStep(words).after(grade, question)));
        blocks.addAll(new GradedByText(words).blocks(grade.gradedBy()));
        return blocks;
    }

    /** What is said of an answer that was given some time ago. */
    public List<Block> blocks(Grade grade) {
        var blocks = found(grade);
        blocks.addAll(new GradedByText(words).blocks(grade.gradedBy()));
        return blocks;
    }

    private List<Block> found(Grade grade) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line(
                "feedback.title",
                Map.of("covered", grade.covered().size(), "all", grade.points().size()))));
        grade.remarks().forEach(remark -> blocks.add(new Block.Paragraph(words.line("remark." + remark.slug()))));
        if (grade.inEarnest() || saysSomething(grade)) {
            points(grade, blocks);
        }
        return blocks;
    }

    /** Whether some point is at least near; who only pasted something is not shown the points for that. */
    private static boolean saysSomething(Grade grade) {
        return grade.with(Verdict.MISSED).size() < grade.points().size();
    }

    private void points(Grade grade, List<Block> blocks) {
        part("feedback.covered", grade.covered(), this::covered, blocks);
        part("feedback.unsure", grade.with(Verdict.UNSURE), this::near, blocks);
        part("feedback.contradicted", grade.with(Verdict.CONTRADICTED), this::near, blocks);
        part("feedback.missed", grade.with(Verdict.MISSED), point -> Markup.spans(point.text()), blocks);
    }

    private void part(
            String title, List<PointGrade> points, Function<PointGrade, List<Span>> line, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Paragraph(words.line(title)));
            blocks.add(new Block.Bullets(points.stream().map(line).toList()));
        }
    }

    private List<Span> near(PointGrade point) {
        return quoting(point, "feedback.nearest");
    }

    private List<Span> covered(PointGrade point) {
        return quoting(point, "feedback.evidence");
    }

    private List<Span> quoting(PointGrade point, String key) {
        var spans = new ArrayList<>(Markup.spans(point.text()));
        if (!point.evidence().isEmpty()) {
            spans.addAll(words.line(key, Map.of("words", quoted(point))));
        }
        return spans;
    }

    /** The words that decided a point, as one line; an ellipsis shows that there are more. */
    static String quoted(PointGrade point) {
        var some = point.evidence().stream().limit(MOST_WORDS).toList();
        var line = String.join(", ", some).replaceAll("\\s+", " ");
        var more = some.size() < point.evidence().size() ? ", …" : "";
        return Gist.cut(line, LONGEST_QUOTE) + more;
    }
}
