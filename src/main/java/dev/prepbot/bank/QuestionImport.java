package dev.prepbot.bank;

import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.question.TopicInfo;
import dev.prepbot.prep.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes questions from one file into a directory of question files, all of them or none. */
public final class QuestionImport {

    /** The field that names a question's topic where no folder does. */
    static final String TOPIC = "topic";

    private static final int MOST_BYTES = 64 << 20;

    private final List<String> topics;
    private final Optional<String> topic;
    private final Complaints complaints;
    private final Map<String, List<Tree.Fields>> byTopic = new LinkedHashMap<>();
    private final List<IdUse> ids = new ArrayList<>();

    private QuestionImport(List<String> topics, Optional<String> topic, Complaints complaints) {
        this.topics = topics;
        this.topic = topic;
        this.complaints = complaints;
    }

    /**
     * What is to be written.
     *
     * @param files texts by the files to write
     * @param questions how many questions they hold
     * @param problems everything that stands in the way; with any, nothing may be written
     */
    public record Plan(Map<Path, String> files, int questions, List<Problem> problems) {
        public Plan {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a file and plans what to write.
     *
     * @param file YAML or CSV, by its ending
     * @param into the directory of question files
     * @param topic the topic of questions that name none
     * @param replace whether files there may be replaced
     * @param known the questions whose topics are known besides those of the directory
     */
    public static Plan plan(Path file, Path into, Optional<String> topic, boolean replace, QuestionFiles known) {
        var label = file.toString().replace('\\', '/');
        var complaints = new Complaints(label);
        var there = Files.isDirectory(into) ? known.with(List.of(into)) : known;
        var topics = new TopicMerger(there.lists())
                .topics().stream().map(TopicInfo::topic).map(Topic::slug).toList();
        var work = new QuestionImport(topics, topic, complaints);
        try {
            work.read(file, label);
        } catch (Unreadable e) {
            e.complain(complaints);
        }
        var files = work.files(file, into);
        work.checkIds(into, files);
        if (!replace) {
            files.keySet().stream()
                    .filter(Files::exists)
                    .forEach(path -> complaints.add(
                            0, "`" + path + "` is already there", "rename the imported file, or add --replace"));
        }
        int count = work.byTopic.values().stream().mapToInt(List::size).sum();
        if (count == 0 && complaints.count() == 0) {
            complaints.add(0, "there are no questions in it", "give it a row or an item for each question");
        }
        return new Plan(files, count, complaints.all());
    }

    private void read(Path file, String label) throws Unreadable {
        var content = new BankFile(label, "", bytes(file));
        if (label.toLowerCase(Locale.ROOT).endsWith("." + QuestionExport.CSV.ending())) {
            for (var row : Csv.read(content.text())) {
                question(Cells.tree(row.line(), row.cells()));
            }
            return;
        }
        Form.of(content.tree(), Shapes.FILE, complaints)
                .ifPresent(form -> form.list("questions", item -> {
                    question(item);
                    return Optional.of(item);
                }));
    }

    private static byte[] bytes(Path file) throws Unreadable {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Unreadable(0, "the file is larger than " + (MOST_BYTES >> 20) + " MiB", "split it");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unreadable(0, "the file cannot be read", "check its name and that you may read it");
        }
    }

    private void question(Tree tree) {
        var fields = tree instanceof Tree.Fields found ? found : new Tree.Fields(tree.line(), List.of());
        var rest = fields.entries().stream()
                .filter(entry -> !entry.key().equals(TOPIC))
                .toList();
        var slug = topic(fields);
        var reader = new QuestionReader(new Topic(slug.orElse("")), complaints);
        var bare = tree instanceof Tree.Fields ? new Tree.Fields(tree.line(), rest) : tree;
        var question = reader.read(bare);
        ids.addAll(reader.ids());
        if (slug.isPresent() && question.isPresent() && bare instanceof Tree.Fields whole) {
            byTopic.computeIfAbsent(slug.get(), key -> new ArrayList<>()).add(whole);
        }
    }

    private Optional<String> topic(Tree.Fields fields) {
        var named = fields.entries().stream()
                .filter(entry -> entry.key().equals(TOPIC))
                .flatMap(entry -> entry.value() instanceof Tree.Text text
                        ? Optional.of(text.value().strip()).stream()
                        : Optional.<String>empty().stream())
                .findFirst()
                .or(() -> topic);
        if (named.isEmpty()) {
            complaints.add(fields.line(), "this question names no `topic`", "name it there, or for all with --topic");
            return Optional.empty();
        }
        if (!topics.contains(named.get())) {
            complaints.add(
                    fields.line(),
                    "topic `" + named.get() + "` is not known",
                    Nearest.to(named.get(), topics)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("add it to topics.yaml of the directory first"));
            return Optional.empty();
        }
        return named;
    }

    /** One file a topic, named as the imported one. */
    private Map<Path, String> files(Path file, Path into) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
        var slug = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var files = new LinkedHashMap<Path, String>();
        byTopic.forEach((folder, questions) -> files.put(
                into.resolve(folder).resolve((slug.isEmpty() ? "imported" : slug) + ".yaml"),
                TreeYaml.file(questions)));
        return files;
    }

    private void checkIds(Path into, Map<Path, String> files) {
        var uses = new HashMap<String, IdUse>();
        if (Files.isDirectory(into)) {
            var written = files.keySet().stream()
                    .map(path -> path.toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
            for (var listing : QuestionFiles.in(into).lists()) {
                listing.files().stream()
                        .filter(file -> !written.contains(file.label()))
                        .flatMap(file -> FileReader.read(file).ids().stream())
                        .forEach(use -> uses.putIfAbsent(use.id(), use));
            }
        }
        for (var use : ids) {
            var first = uses.putIfAbsent(use.id(), use);
            if (first != null) {
                complaints.add(
                        use.line(),
                        "id `" + use.id() + "` is already used at " + first.file() + ":" + first.line(),
                        "give one of the two another id");
            }
        }
    }
}
