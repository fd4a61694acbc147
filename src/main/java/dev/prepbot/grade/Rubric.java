package dev.prepbot.grade;

import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question's texts, read once for all answers.
 *
 * @param points in the question's order
 * @param asked the question itself
 * @param hint what a stuck person is shown
 * @param model the model answer
 * @param vocabulary all words of its texts
 */
record Rubric(List<Point> points, Passage asked, Passage hint, Passage model, Set<String> vocabulary) {

    /**
     * A key point with the ways to say it.
     *
     * @param wordings the point itself first, then what else is accepted
     * @param rejected how the contrary is said
     * @param modelSentences what the model answer says about it
     * @param asked how near the question itself comes to the point
     */
    record Point(
            KeyPoint point,
            List<Reference> wordings,
            List<Reference> rejected,
            List<Reference> modelSentences,
            double asked) {

        Reference own() {
            return wordings.get(0);
        }

        /** Whether nothing but the point itself tells how it may be said. */
        boolean isBare() {
            return wordings.size() == 1 && modelSentences.isEmpty();
        }
    }

    static Rubric of(Question question, Reader reader) {
        var asked = reader.read(question.prompt());
        var model = reader.read(question.guidance().modelAnswer());
        var points = question.keyPoints().stream()
                .map(point -> point(point, asked, model, reader))
                .toList();
        var hint = reader.read(question.guidance().hint());
        var words = Stream.concat(
                points.stream()
                        .flatMap(point -> Stream.concat(point.wordings().stream(), point.rejected().stream()))
                        .map(Reference::words),
                Stream.of(asked, hint, model).map(Passage::words));
        return new Rubric(points, asked, hint, model, forms(words));
    }

    /** The stems of all that can be said about the question. */
    Set<String> stems() {
        var stems = new HashSet<>(stems(asked.words()));
        stems.addAll(stems(model.words()));
        points.forEach(point -> point.wordings().forEach(wording -> stems.addAll(stems(wording.words()))));
        return stems;
    }

    /** The words of a text as they are read. */
    static Set<String> forms(Passage passage) {
        return forms(Stream.of(passage.words()));
    }

    private static Set<String> forms(Stream<List<Passage.Word>> texts) {
        return texts.flatMap(List::stream).map(word -> word.token().form()).collect(Collectors.toUnmodifiableSet());
    }

    private static Point point(KeyPoint point, Passage asked, Passage model, Reader reader) {
        var stems = stems(asked.words());
        var wordings = read(Stream.concat(Stream.of(point.text()), point.accept().stream()), stems, reader);
        var rejected = read(point.reject().stream(), stems, reader);
        double given = new Alignment(asked).of(wordings.get(0)).soft(asked.whole());
        return new Point(point, wordings, rejected, sentencesAbout(wordings, model, stems), given);
    }

    private static List<Reference> read(Stream<String> texts, Set<String> asked, Reader reader) {
        return texts.map(reader::read)
                .map(passage -> Reference.of(passage, passage.whole(), asked))
                .toList();
    }

    /** The sentence of the model answer that comes nearest to the point, where there is a model answer. */
    private static List<Reference> sentencesAbout(List<Reference> wordings, Passage model, Set<String> asked) {
        if (model.words().isEmpty()) {
            return List.of();
        }
        var alignment = new Alignment(model);
        var aligned = wordings.stream().map(alignment::of).toList();
        return List.of(
                Reference.of(model, Match.best(aligned, model.sentences()).stretch(), asked));
    }

    static Set<String> stems(List<Passage.Word> words) {
        return words.stream()
                .filter(word -> word.weight() > 0)
                .map(Passage.Word::stem)
                .collect(Collectors.toSet());
    }
}
