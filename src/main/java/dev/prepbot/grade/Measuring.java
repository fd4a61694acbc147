package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Span;
import dev.prepbot.grade.encode.Vectors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures all key points of a question against one answer. Used by one thread. */
final class Measuring {

    private static final int HEAVY_WORDS = 4;

    /** A few words cannot make many points; beyond, padding shall earn nothing. */
    private static final int WORDS_THAT_TELL = 60;

    private final Rubric rubric;
    private final Alignment alignment;
    private final Contrast contrast;
    private final List<Span> single;
    private final List<Span> joined;
    private final Against against;

    Measuring(Rubric rubric, Passage answer, Contrast contrast) {
        this.rubric = rubric;
        this.alignment = new Alignment(answer);
        this.contrast = contrast;
        this.single = alignment.stretches().single();
        this.joined = alignment.stretches().joined();
        this.against = new Against(single, joined);
    }

    /**
     * A point's measures.
     *
     * @param bare the few that tell about a point without further wordings
     * @param evidence the stretch of the answer that comes nearest
     * @param contrary the stretch that comes nearest to the contrary
     */
    record Measured(Map<String, Double> measures, Map<String, Double> bare, Span evidence, Span contrary) {}

    List<Measured> all() {
        var wordings = rubric.points().stream()
                .map(point -> point.wordings().stream().map(alignment::of).toList())
                .toList();
        var bests = wordings.stream().map(point -> Match.best(point, joined)).toList();
        double mean = bests.stream().mapToDouble(Match::score).average().orElse(0);
        var measured = IntStream.range(0, bests.size())
                .mapToObj(i -> {
                    var measures = new LinkedHashMap<String, Double>();
                    measures.put("mean", mean);
                    measures.put("rival", rival(wordings, i, bests.get(i).stretch()));
                    return measured(rubric.points().get(i), wordings.get(i), bests.get(i), measures);
                })
                .toList();
        addMeans(measured);
        return measured;
    }

    private Measured measured(Rubric.Point point, List<Aligned> wordings, Match best, Map<String, Double> measures) {
        measure(point, wordings, best, measures);
        var rejected = point.rejected().stream().map(alignment::of).toList();
        against.measure(wordings, rejected, measures);
        return new Measured(
                measures,
                bare(point, wordings.get(0), measures),
                best.stretch(),
                rejected.isEmpty() ? best.stretch() : against.nearest(rejected));
    }

    private Map<String, Double> bare(Rubric.Point point, Aligned own, Map<String, Double> measures) {
        return Map.of(
                "rare", own.softOfRare(alignment.answer().whole()),
                "asked", point.asked(),
                "parityLeast", measures.getOrDefault("parityLeast", 0.0));
    }

    /** Who turns one point round often turns round another. */
    private static void addMeans(List<Measured> all) {
        for (var name : List.of("parityLeast", "antonyms", "absolutes")) {
            double mean = all.stream()
                    .mapToDouble(one -> one.measures().getOrDefault(name, 0.0))
                    .average()
                    .orElse(0);
            all.forEach(one -> one.measures().put(name + "Mean", mean));
        }
    }

    /** How near the same stretch comes to another point. */
    private static double rival(List<List<Aligned>> points, int mine, Span stretch) {
        return IntStream.range(0, points.size())
                .filter(i -> i != mine)
                .boxed()
                .flatMap(i -> points.get(i).stream())
                .mapToDouble(wording -> wording.soft(stretch))
                .max()
                .orElse(0);
    }

    private void measure(Rubric.Point point, List<Aligned> wordings, Match best, Map<String, Double> measures) {
        var own = wordings.subList(0, 1);
        var model = point.modelSentences().stream().map(alignment::of).toList();
        var clause = Match.best(wordings, single);
        measures.put("own1", Match.best(own, single).score());
        measures.put("own3", Match.best(own, joined).score());
        measures.put("any1", clause.score());
        measures.put("any3", best.score());
        measures.put(
                "model3",
                model.isEmpty() ? best.score() : Match.best(model, joined).score());
        inWhole(wordings, measures);
        gists(wordings, model, measures);
        found(wordings, measures);
        heavy(best, measures);
        sizes(wordings, best, clause, measures);
        var byWording =
                wordings.stream().map(one -> Match.best(List.of(one), single)).toList();
        measures.put(
                "mean1", byWording.stream().mapToDouble(Match::score).average().orElse(0));
        contrast.measure(byWording, clause, best, measures);
    }

    private void inWhole(List<Aligned> wordings, Map<String, Double> measures) {
        var whole = alignment.answer().whole();
        measures.put(
                "anyW",
                wordings.stream().mapToDouble(one -> one.soft(whole)).max().orElse(0));
        measures.put("ownW", wordings.get(0).soft(whole));
        measures.put(
                "foundW80",
                wordings.stream()
                        .mapToDouble(one -> one.found(whole, 0.8))
                        .max()
                        .orElse(0));
    }

    private void gists(List<Aligned> wordings, List<Aligned> model, Map<String, Double> measures) {
        double any = nearest(wordings);
        measures.put("cos", any);
        measures.put("cosOwn", nearest(wordings.subList(0, 1)));
        measures.put("cosModel", model.isEmpty() ? any : nearest(model));
        var whole = alignment.answer().gist(alignment.answer().whole());
        measures.put(
                "cosW",
                wordings.stream()
                        .mapToDouble(one -> Vectors.dot(whole, one.reference().gist()))
                        .max()
                        .orElse(0));
    }

    private double nearest(List<Aligned> wordings) {
        return joined.stream()
                .mapToDouble(stretch -> wordings.stream()
                        .mapToDouble(one -> one.likeness(stretch))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private void found(List<Aligned> wordings, Map<String, Double> measures) {
        for (int percent : new int[] {45, 55, 65, 80}) {
            double most = wordings.stream()
                    .flatMapToDouble(one -> joined.stream().mapToDouble(stretch -> one.found(stretch, percent / 100.0)))
                    .max()
                    .orElse(0);
            measures.put("found" + percent, most);
        }
    }

    private static void heavy(Match best, Map<String, Double> measures) {
        var likest = best.aligned().reference().heaviest().stream()
                .limit(HEAVY_WORDS)
                .mapToDouble(word -> best.aligned().best(word, best.stretch()))
                .toArray();
        measures.put("heavy1", likest.length > 0 ? likest[0] : 0);
        measures.put("heavy2", likest.length > 1 ? likest[1] : 0);
        measures.put(
                "heavyLeast",
                IntStream.range(0, likest.length)
                        .mapToDouble(i -> likest[i])
                        .min()
                        .orElse(0));
    }

    private void sizes(List<Aligned> wordings, Match best, Match clause, Map<String, Double> measures) {
        measures.put(
                "words",
                Math.log1p(Math.min(WORDS_THAT_TELL, alignment.answer().words().size())));
        measures.put(
                "stretch", Math.log1p(alignment.answer().wordsIn(best.stretch()).size()));
        measures.put("wording", Math.log1p(best.aligned().reference().words().size()));
        measures.put("wordings", (double) wordings.size());
        measures.put("precision", best.aligned().precision(best.stretch()));
        measures.put("precision1", clause.aligned().precision(clause.stretch()));
    }
}
