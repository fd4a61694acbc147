package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.attempt.SelfCheck;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.interview.Round;
import dev.prepbot.prep.question.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How one question of an interview looks on the scorecard. */
record RoundText(Words words) {

    /** @param own what the person says of their answer, where they checked it */
    List<Block> blocks(int number, Round round, Optional<SelfCheck> own) {
        var question = round.question().question();
        var result = result(round);
        own.ifPresent(check -> result.addAll(words.line(
                "interview.score.own", Map.of("ticked", check.ticked().size()))));
        return List.of(
                new Block.Paragraph(words.line(
                        "interview.score.question", Map.of("number", number, "question", Gist.of(question.prompt())))),
                new Block.Note(result),
                new Block.Bullets(round.outcome()
                        .map(grade -> points(grade, round.late()))
                        .orElseGet(() -> question.keyPoints().stream()
                                .map(KeyPoint::text)
                                .map(text -> point("missed", text))
                                .toList())));
    }

    private ArrayList<Span> result(Round round) {
        var manner = InterviewCard.manner(round.question().question().placing().kind());
        var line = new ArrayList<Span>(round.outcome()
                .map(grade -> words.line("interview.score.count." + manner, InterviewCard.counts(grade)))
                .orElseGet(() -> words.line("interview.score.skipped." + manner)));
        if (round.question().hinted()) {
            line.addAll(words.line("interview.score.hinted"));
        }
        return line;
    }

    /** @param late the place of the point that only the follow-up brought out */
    private List<List<Span>> points(Grade grade, Optional<Integer> late) {
        var lines = new ArrayList<List<Span>>();
        for (int i = 0; i < grade.points().size(); i++) {
            var graded = grade.points().get(i);
            var line = new ArrayList<>(point(graded.verdict().name().toLowerCase(Locale.ROOT), graded.text()));
            if (late.filter(Predicate.isEqual(i)).isPresent()) {
                line.addAll(words.line("interview.score.late"));
            }
            lines.add(line);
        }
        return lines;
    }

    private List<Span> point(String verdict, String text) {
        return words.line("interview.score." + verdict, Map.of("point", Markup.spans(text)));
    }
}
