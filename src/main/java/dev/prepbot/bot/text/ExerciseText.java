package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.prep.question.CodeReview;
import dev.prepbot.prep.question.CodingTask;
import dev.prepbot.prep.question.Exercise;
import dev.prepbot.prep.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How programs to write and code to review look, beside what their question says. */
final class ExerciseText {

    private final Words words;

    ExerciseText(Words words) {
        this.words = words;
    }

    /** How long it should take, where the question is against the clock. */
    Optional<Block> time(Question question) {
        return question.exercise()
                .filter(CodingTask.class::isInstance)
                .map(work -> new Block.Note(
                        words.line("exercise.minutes", Map.of("minutes", ((CodingTask) work).minutes()))));
    }

    /** The solution of a task, or what is wrong with the code and how to mend it. */
    List<Block> worked(Question question) {
        return question.exercise().map(this::worked).orElse(List.of());
    }

    private List<Block> worked(Exercise exercise) {
        return exercise instanceof CodingTask task
                ? solution(task.solution())
                : exercise instanceof CodeReview review ? mended(review) : List.of();
    }

    private List<Block> solution(CodingTask.Solution solution) {
        return List.of(
                new Block.Paragraph(words.line("exercise.solution")),
                new Block.CodeBlock("java", solution.java().stripTrailing()),
                new Block.Bullets(List.of(
                        words.line("exercise.time", Map.of("time", Markup.spans(solution.time()))),
                        words.line("exercise.space", Map.of("space", Markup.spans(solution.space()))))));
    }

    private List<Block> mended(CodeReview review) {
        return List.of(
                new Block.Paragraph(words.line("exercise.fault", Map.of("fault", Markup.spans(review.fault())))),
                new Block.Paragraph(words.line("exercise.harm", Map.of("harm", Markup.spans(review.harm())))),
                new Block.Paragraph(words.line("exercise.mended")),
                new Block.CodeBlock(review.language(), review.mended().stripTrailing()));
    }
}
