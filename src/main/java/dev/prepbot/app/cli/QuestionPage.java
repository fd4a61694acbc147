package dev.prepbot.app.cli;

import dev.prepbot.prep.question.Choices;
import dev.prepbot.prep.question.CodeReview;
import dev.prepbot.prep.question.CodingTask;
import dev.prepbot.prep.question.Exercise;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Source;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All of a question, to be read in a terminal. */
final class QuestionPage {

    private final StringBuilder page = new StringBuilder();

    private QuestionPage() {}

    static String of(Question question) {
        var page = new QuestionPage();
        page.write(question);
        return page.page.toString().stripTrailing();
    }

    private void write(Question question) {
        var placing = question.placing();
        var stages = placing.stages().stream().sorted().map(Slug::slug).collect(Collectors.joining(", "));
        line(question.id().value());
        line(placing.topic().slug() + ", " + placing.level().slug() + ", "
                + placing.kind().slug());
        line("asked in: " + stages);
        line("tags: " + String.join(", ", placing.tags()));
        line("");
        line(Wrapped.text(question.asked(), ""));
        var guidance = question.guidance();
        part("Hint", List.of(guidance.hint()), hint -> line(Wrapped.text(hint, "  ")));
        part("Key points", question.keyPoints(), this::point);
        part("Model answer", List.of(guidance.modelAnswer()), answer -> line(Wrapped.text(answer, "  ")));
        part("Pitfalls", guidance.pitfalls(), this::item);
        part("Follow-ups", guidance.followUps(), next -> {
            item(next.question());
            line(Wrapped.text("Good reply: " + next.goodReply(), "    "));
        });
        part("The interviewer looks for", guidance.looksFor(), this::item);
        question.exercise().ifPresent(this::exercise);
        question.quiz().ifPresent(this::quiz);
        part("Sources", question.sources(), this::source);
    }

    private <T> void part(String title, List<T> entries, Consumer<T> write) {
        if (!entries.isEmpty()) {
            line("");
            line(title);
            entries.forEach(write);
        }
    }

    private void point(KeyPoint point) {
        item(point.text() + (point.weight() > 1 ? " (weight " + point.weight() + ")" : ""));
        point.accept().forEach(other -> line(Wrapped.text("or: " + other, "    ")));
        point.reject().forEach(contrary -> line(Wrapped.text("not: " + contrary, "    ")));
    }

    private void exercise(Exercise exercise) {
        if (exercise instanceof CodingTask task) {
            var solution = task.solution();
            part("Minutes", List.of(task.minutes()), minutes -> item(minutes.toString()));
            part("Solution", List.of(solution.java()), this::code);
            part("Time and space", List.of(solution.time(), solution.space()), this::item);
        } else if (exercise instanceof CodeReview review) {
            part("Fault", List.of(review.fault(), review.harm()), this::item);
            part("Mended", List.of(review.mended()), this::code);
        }
    }

    private void code(String code) {
        line(code.stripTrailing().indent(2).stripTrailing());
    }

    private void quiz(Choices quiz) {
        part("As multiple choice", quiz.options(), option -> {
            item((option.right() ? "[right] " : "[wrong] ") + option.text());
            line(Wrapped.text(option.why(), "    "));
        });
        quiz.ask().ifPresent(ask -> line(Wrapped.text("Asked as: " + ask, "  ")));
    }

    private void source(Source source) {
        item(source.name() + source.section().map(section -> ", " + section).orElse(""));
        source.url().ifPresent(url -> line("    " + url));
    }

    private void item(String text) {
        line(Wrapped.text("- " + text, "  "));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
