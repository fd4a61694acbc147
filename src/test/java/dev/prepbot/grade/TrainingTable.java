package dev.prepbot.grade;

import dev.prepbot.app.bench.Labelled;
import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.grade.Measuring.Measured;
import dev.prepbot.grade.encode.Encoder;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes the measures of every labelled point as a table, from which {@link GrowTrees} and {@link FitBare} learn. */
final class TrainingTable {

    private static final String LABELS =
            "question\theldOut\tkind\tclass\tanswer\tpoint\tremarks\tcovered\tcontradicted\t";

    private final Reader reader;
    private final Map<Question, Rubric> rubrics = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private int answers;

    private TrainingTable(Reader reader) {
        this.reader = reader;
    }

    /**
     * Writes the table.
     *
     * @param args the file to write, and what to read: the directory of the labelled answers, with {@code bare} for the
     *     few measures of bare points, or a public set, with {@code sentences} where each is a point
     */
    public static void main(String[] args) throws Exception {
        var table = new TrainingTable(new Reader(Encoder.load()));
        var from = Path.of(args[1]);
        if (Files.isDirectory(from)) {
            table.addLabelled(from, args.length > 2);
        } else {
            table.addPublic(PackedSet.read(from, args.length > 2));
        }
        Files.write(Path.of(args[0]), table.lines);
    }

    private void addLabelled(Path directory, boolean bare) throws Exception {
        var bank = ((Loaded.Good) BankLoader.load(QuestionFiles.bundled())).bank();
        for (var labelled : Labelled.in(directory)) {
            var question = bank.find(new QuestionId(labelled.question())).orElseThrow();
            for (var answer : labelled.answers()) {
                var about = List.of(labelled.question(), bit(labelled.heldOut()), answer.kind(), answer.hostileClass());
                IntFunction<List<String>> labels = point -> List.of(
                        bit(answer.covered().contains(point)),
                        bit(answer.contradicted().contains(point)));
                if (bare) {
                    add(about, bare(question), answer.text(), labels, Measured::bare);
                } else {
                    add(about, question, answer.text(), labels, Measured::measures);
                    // Not every rubric will be as rich as the bank's.
                    var poorer = answers / 2 % 2 == 0 ? bare(question) : withoutRejected(question);
                    add(about, poorer, answer.text(), labels, Measured::measures);
                }
            }
        }
    }

    private static Question bare(Question question) {
        return PackedSet.bare(
                question.prompt(),
                question.keyPoints().stream().map(KeyPoint::text).toList());
    }

    private static Question withoutRejected(Question question) {
        return new Question(
                question.id(),
                question.prompt(),
                question.placing(),
                question.keyPoints().stream()
                        .map(point -> new KeyPoint(point.text(), point.weight(), point.accept()))
                        .toList(),
                question.guidance(),
                question.quiz(),
                question.sources());
    }

    private void addPublic(PackedSet set) {
        for (var row : set.rows()) {
            var about = List.of(row.question().prompt().replace('\t', ' '), "0", "public", "");
            IntFunction<List<String>> labels = point -> List.of(String.valueOf(row.due()), "0");
            add(about, row.question(), row.answer(), labels, Measured::bare);
        }
    }

    private void add(
            List<String> about,
            Question question,
            String answer,
            IntFunction<List<String>> labels,
            Function<Measured, Map<String, Double>> which) {
        var rubric = rubrics.computeIfAbsent(question, key -> Rubric.of(key, reader));
        var passage = reader.read(answer, rubric.vocabulary());
        var remarks = Remarks.about(passage, Manner.of(passage, rubric));
        if (remarks.contains(Remark.EMPTY)) {
            return;
        }
        answers++;
        var points = new Measuring(rubric, passage, new Contrast()).all();
        for (int i = 0; i < points.size(); i++) {
            var measures = new TreeMap<>(which.apply(points.get(i)));
            if (lines.isEmpty()) {
                lines.add(LABELS + String.join("\t", measures.keySet()));
            }
            var cells = new ArrayList<>(about);
            cells.addAll(List.of(String.valueOf(answers), String.valueOf(i + 1), remarks.toString()));
            cells.addAll(labels.apply(i + 1));
            lines.add(String.join("\t", cells) + "\t" + values(measures));
        }
    }

    private static String values(Map<String, Double> measures) {
        return measures.values().stream()
                .map(value -> String.format(Locale.ROOT, "%.5f", value))
                .collect(Collectors.joining("\t"));
    }

    private static String bit(boolean value) {
        return value ? "1" : "0";
    }
}
