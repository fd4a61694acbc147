package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a learner reads about an answer: what it covered and by which words, what it missed, by what it was graded. */
public final class Feedback {

    /** As many of the words that earned a point as are quoted. */
    private static final int MOST_WORDS = 6;

    private final Words words;

    public Feedback(Words words) {
        this.words = words;
    }

    public List<Block> blocks(Grade grade) {
        var blocks = new ArrayList<Block>();
        var counts =
                Map.of("covered", grade.covered().size(), "all", grade.points().size());
        blocks.add(new Block.Heading(words.line("feedback.title", counts)));
        grade.remarks().forEach(remark -> blocks.add(new Block.Note(words.line("remark." + remark.slug()))));
        part("feedback.covered", grade.covered(), this::covered).forEach(blocks::add);
        part("feedback.unsure", grade.with(Verdict.UNSURE), this::near).forEach(blocks::add);
        part("feedback.contradicted", grade.with(Verdict.CONTRADICTED), this::near)
                .forEach(blocks::add);
        part("feedback.missed", grade.with(Verdict.MISSED), point -> Markup.spans(point.text()))
                .forEach(blocks::add);
        blocks.add(new Block.Note(words.line("graded-by." + grade.gradedBy())));
        return blocks;
    }

    private List<Block> part(String title, List<PointGrade> points, Function<PointGrade, List<Span>> line) {
        return points.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph(words.line(title)),
                        new Block.Bullets(points.stream().map(line).toList()));
    }

    private List<Span> near(PointGrade point) {
        var spans = new ArrayList<>(Markup.spans(point.text()));
        point.evidence().stream()
                .limit(1)
                .forEach(said -> spans.addAll(words.line("feedback.nearest", Map.of("words", said))));
        return spans;
    }

    private List<Span> covered(PointGrade point) {
        var spans = new ArrayList<>(Markup.spans(point.text()));
        if (!point.evidence().isEmpty()) {
            var quoted = point.evidence().stream().limit(MOST_WORDS).toList();
            spans.addAll(words.line("feedback.evidence", Map.of("words", String.join(", ", quoted))));
        }
        return spans;
    }
}
