package dev.prepbot.grade;

import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A public set of judged answers: a packed table of question id, question, reference, answer, score and the highest
 * score. Its rubrics are bare: no further wordings and no model answer.
 */
record PackedSet(List<Row> rows) {

    /**
     * A judged answer.
     *
     * @param due the share of the score that people gave
     */
    record Row(Question question, String answer, double due) {}

    /** @param sentences whether each sentence of a reference is a point of its own */
    static PackedSet read(Path file, boolean sentences) throws IOException {
        Map<String, Question> questions = new HashMap<>();
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return new PackedSet(reader.lines()
                    .skip(1)
                    .map(line -> row(line.split("\t", -1), sentences, questions))
                    .toList());
        }
    }

    private static Row row(String[] cells, boolean sentences, Map<String, Question> questions) {
        var question = questions.computeIfAbsent(
                cells[1] + "\t" + cells[2], key -> bare(cells[1], points(cells[2], sentences)));
        return new Row(question, cells[3], Double.parseDouble(cells[4]) / Double.parseDouble(cells[5]));
    }

    private static List<String> points(String reference, boolean sentences) {
        var texts = sentences
                ? Arrays.stream(reference.split("¶|(?<=[.!?])\\s+", -1))
                        .filter(text -> text.strip().length() > 10)
                        .toList()
                : List.<String>of();
        return texts.isEmpty() ? List.of(reference) : texts;
    }

    /** A question with nothing but its key points. */
    static Question bare(String prompt, List<String> points) {
        return new Question(
                new QuestionId("some-question"),
                prompt,
                new Placing(new Topic("unknown"), Level.MID, Kind.CONCEPT, Set.of(), List.of()),
                points.stream().map(text -> new KeyPoint(text, 1, List.of())).toList(),
                new Guidance("", "", List.of(), List.of(), List.of()),
                Optional.empty(),
                List.of());
    }
}
