package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How good an answer was, in words, and the one thing that is most worth doing next. */
record NextStep(Words words) {

    /** From this share of the points on, an answer has most of what is wanted. */
    private static final double MOST = 0.6;

    private static final double SOME = 0.3;

    /** Where two open points count as much: first what was said wrongly, then what was not said at all. */
    private static final List<Verdict> FIRST = List.of(Verdict.CONTRADICTED, Verdict.MISSED, Verdict.UNSURE);

    List<Span> after(Grade grade, Question question) {
        if (!grade.inEarnest()) {
            return words.line("feedback.next.try");
        }
        var line = new ArrayList<>(words.line("feedback.score." + band(grade)));
        line.add(new Span.Plain(" "));
        line.addAll(grade.missed().stream()
                .min(Comparator.comparingInt((PointGrade point) -> -point.weight())
                        .thenComparing(point -> FIRST.indexOf(point.verdict())))
                .map(this::say)
                .orElseGet(() -> goOn(grade, question)));
        return line;
    }

    private List<Span> say(PointGrade point) {
        return words.line(
                "feedback.next." + point.verdict().name().toLowerCase(Locale.ROOT),
                Map.of("point", Markup.spans(point.text())));
    }

    /** Nothing is missing: what an interviewer would ask then. */
    private List<Span> goOn(Grade grade, Question question) {
        if (grade.remarks().contains(Remark.MODEL_COPY)) {
            return words.line("feedback.next.own-words");
        }
        return question.guidance().followUps().stream()
                .findFirst()
                .map(next -> words.line("feedback.next.follow-up", Map.of("question", Markup.spans(next.question()))))
                .orElseGet(() -> words.line("feedback.next.another"));
    }

    private static String band(Grade grade) {
        if (grade.missed().isEmpty()) {
            return "all";
        }
        double score = grade.score();
        return score >= MOST ? "most" : score >= SOME ? "some" : score > 0 ? "start" : "none";
    }
}
