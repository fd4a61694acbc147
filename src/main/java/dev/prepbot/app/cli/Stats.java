package dev.prepbot.app.cli;

import dev.prepbot.bank.Loaded;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** {@code prepbot questions stats}: counts the questions. */
final class Stats implements Action {

    /** What a question may have beyond what it must, by the name that the question files use. */
    private static final Map<String, Predicate<Question>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("choices", question -> question.quiz().isPresent());
        PARTS.put("sources", question -> !question.sources().isEmpty());
        PARTS.put("pitfalls", question -> !question.guidance().pitfalls().isEmpty());
        PARTS.put("follow_ups", question -> !question.guidance().followUps().isEmpty());
        PARTS.put("looks_for", question -> !question.guidance().looksFor().isEmpty());
        PARTS.put(
                "accept",
                question -> question.keyPoints().stream()
                        .allMatch(point -> !point.accept().isEmpty()));
        PARTS.put(
                "everything",
                question -> PARTS.entrySet().stream()
                        .filter(part -> !part.getKey().equals("everything"))
                        .allMatch(part -> part.getValue().test(question)));
    }

    @Override
    public int run(Call call) {
        var loaded = Questions.loaded(call);
        var bank = loaded.bank();
        var all = bank.all();
        var byTopic = new LinkedHashMap<String, List<Question>>();
        for (var info : bank.catalogue()) {
            var topic = info.topic();
            byTopic.put(
                    topic.slug(),
                    all.stream()
                            .filter(question -> question.topic().equals(topic))
                            .toList());
        }
        call.console().say(call.json() ? json(loaded, all, byTopic) : text(all, byTopic) + rest(loaded));
        return Exit.FINE;
    }

    private static String text(List<Question> all, Map<String, List<Question>> byTopic) {
        var topics = new Table("TOPIC", "QUESTIONS", "JUNIOR", "MID", "SENIOR", "CHOICES", "SOURCES");
        byTopic.forEach((topic, questions) -> addRow(topics, topic, questions));
        addRow(topics, "all", all);
        var stages = new Table("STAGE", "QUESTIONS");
        byStage(all).forEach(stages::add);
        var kinds = new Table("KIND", "QUESTIONS");
        byKind(all).forEach(kinds::add);
        var parts = new Table("WITH", "QUESTIONS", "SHARE");
        complete(all).forEach((part, count) -> parts.add(part, count, 100 * count / Math.max(1, all.size()) + "%"));
        return topics + "\n\n" + stages + "\n\n" + kinds + "\n\n" + parts;
    }

    /** Shares of levels, how many guides there are, and what packs replace. */
    private static String rest(Loaded.Good loaded) {
        var bank = loaded.bank();
        var levels = new Table("LEVEL", "QUESTIONS", "SHARE");
        byLevel(bank.all()).forEach((level, count) -> levels.add(level, count, share(count, bank.size()) + "%"));
        var lines = new StringBuilder("\n\n" + levels + "\n\n");
        long choices = count(complete(bank.all()), "choices");
        lines.append(choices).append(" with multiple choice, ");
        lines.append(bank.guides().size()).append(bank.guides().size() == 1 ? " guide" : " guides");
        loaded.replacements().forEach(one -> lines.append('\n').append(one.inWords()));
        return lines.toString();
    }

    private static long share(long count, int all) {
        return Math.round(100.0 * count / Math.max(1, all));
    }

    private static void addRow(Table table, String topic, List<Question> questions) {
        var levels = byLevel(questions);
        var parts = complete(questions);
        table.add(
                topic,
                questions.size(),
                count(levels, Level.JUNIOR.slug()),
                count(levels, Level.MID.slug()),
                count(levels, Level.SENIOR.slug()),
                count(parts, "choices"),
                count(parts, "sources"));
    }

    private static long count(Map<String, Long> counts, String name) {
        return counts.getOrDefault(name, 0L);
    }

    private static String json(Loaded.Good loaded, List<Question> all, Map<String, List<Question>> byTopic) {
        var result = Json.object().put("questions", all.size());
        var topics = result.putObject("by_topic");
        byTopic.forEach((topic, questions) -> {
            var row = topics.putObject(topic).put("questions", questions.size());
            byLevel(questions).forEach(row::put);
            var parts = complete(questions);
            row.put("choices", count(parts, "choices")).put("sources", count(parts, "sources"));
        });
        byLevel(all).forEach(result.putObject("by_level")::put);
        byStage(all).forEach(result.putObject("by_stage")::put);
        byKind(all).forEach(result.putObject("by_kind")::put);
        complete(all).forEach(result.putObject("complete")::put);
        var shares = result.putObject("level_shares");
        byLevel(all).forEach((level, count) -> shares.put(level, share(count, all.size())));
        result.put("choices", count(complete(all), "choices"));
        result.put("guides", loaded.bank().guides().size());
        var replaced = result.putArray("replaced");
        loaded.replacements()
                .forEach(one -> replaced.addObject()
                        .put("name", one.name())
                        .put("place", one.file())
                        .put("instead_of", one.instead()));
        return Json.text(result);
    }

    private static Map<String, Long> byLevel(List<Question> questions) {
        return counted(questions, Level.values(), (question, level) -> question.level() == level);
    }

    private static Map<String, Long> byStage(List<Question> questions) {
        return counted(
                questions,
                Stage.values(),
                (question, stage) -> question.placing().stages().contains(stage));
    }

    private static Map<String, Long> byKind(List<Question> questions) {
        return counted(
                questions, Kind.values(), (question, kind) -> question.placing().kind() == kind);
    }

    private static <E extends Slug> Map<String, Long> counted(
            List<Question> questions, E[] values, BiPredicate<Question, E> belongs) {
        var counts = new LinkedHashMap<String, Long>();
        for (var value : values) {
            counts.put(
                    value.slug(),
                    questions.stream()
                            .filter(question -> belongs.test(question, value))
                            .count());
        }
        return counts;
    }

    private static Map<String, Long> complete(List<Question> questions) {
        var counts = new LinkedHashMap<String, Long>();
        PARTS.forEach(
                (part, has) -> counts.put(part, questions.stream().filter(has).count()));
        return counts;
    }
}
