package dev.prepbot.bank;

import dev.prepbot.prep.question.FollowUp;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Source;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads one question. */
final class QuestionReader {

    private final Topic topic;
    private final Complaints complaints;
    private final Selection<Level> levels;
    private final Selection<Kind> kinds;
    private final Selection<Stage> stages;
    private final KeyPointReader keyPoints;
    private final ChoicesReader choices;
    private final ExerciseReader exercises;
    private final List<IdUse> ids = new ArrayList<>();

    QuestionReader(Topic topic, Complaints complaints) {
        this.topic = topic;
        this.complaints = complaints;
        levels = new Selection<>(Level.class, "level", complaints);
        kinds = new Selection<>(Kind.class, "kind", complaints);
        stages = new Selection<>(Stage.class, "stage", complaints);
        keyPoints = new KeyPointReader(complaints);
        choices = new ChoicesReader(complaints);
        exercises = new ExerciseReader(complaints);
    }

    /** The ids read so far, also of questions that were complained about. */
    List<IdUse> ids() {
        return ids;
    }

    /** The question; nothing where it was complained about. */
    Optional<Question> read(Tree tree) {
        int before = complaints.count();
        return Form.of(tree, Shapes.QUESTION, complaints).flatMap(form -> question(form, before));
    }

    private Optional<Question> question(Form form, int before) {
        var id = id(form);
        var prompt = form.text("prompt");
        var level = form.tree("level").flatMap(levels::one);
        var kind = form.tree("kind").flatMap(kinds::one);
        var asked = stages.several(form, "stages");
        var tags = tags(form);
        var guidance = guidance(form);
        var points = form.list("key_points", keyPoints::read);
        var quiz = form.tree("choices").flatMap(choices::read);
        var sources = form.list("sources", this::source);
        var exercise = exercises.read(form, kind);
        if (complaints.count() > before || level.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        var placing = new Placing(topic, level.get(), kind.get(), asked, tags);
        return Optional.of(new Question(id, prompt, placing, points, guidance, quiz, sources, exercise));
    }

    private QuestionId id(Form form) {
        int before = complaints.count();
        var id = form.text("id");
        if (id.isEmpty()) {
            return new QuestionId(id);
        }
        int line = form.tree("id").map(Tree::line).orElse(form.line());
        ids.add(new IdUse(id, complaints.file(), line));
        if (complaints.count() == before && !Names.isQuestionId(id)) {
            complaints.add(
                    line,
                    "id `" + id + "` is not made of lower-case words joined by hyphens",
                    "use at least two words of a to z and 0 to 9, such as `db-index-selectivity`");
        }
        return new QuestionId(id);
    }

    private List<String> tags(Form form) {
        var seen = new HashSet<String>();
        return form.list("tags", item -> {
            var tag = Texts.read(item, "a tag", Shapes.TAG, "a word to find the question by", complaints);
            if (!tag.isEmpty() && !Names.isTag(tag)) {
                complaints.add(
                        item.line(),
                        "tag `" + tag + "` is not made of lower-case words joined by hyphens",
                        "use a to z, 0 to 9 and the signs of `c#`, `c++` and `node.js`");
            } else if (!tag.isEmpty() && !seen.add(tag)) {
                complaints.add(item.line(), "tag `" + tag + "` is already in the list", "name it once");
            }
            return Optional.of(tag);
        });
    }

    private Guidance guidance(Form form) {
        return new Guidance(
                form.text("hint"),
                form.text("model_answer"),
                form.texts("pitfalls", Shapes.LINE),
                form.list("follow_ups", this::followUp),
                form.texts("looks_for", Shapes.LINE));
    }

    private Optional<FollowUp> followUp(Tree tree) {
        return Form.of(tree, Shapes.FOLLOW_UP, complaints)
                .map(form -> new FollowUp(form.text("question"), form.text("good_reply")));
    }

    private Optional<Source> source(Tree tree) {
        return Form.of(tree, Shapes.SOURCE, complaints).map(form -> {
            var url = form.optionalText("url");
            if (url.filter(text -> !text.isEmpty() && !text.startsWith("https://"))
                    .isPresent()) {
                complaints.add(
                        form.tree("url").map(Tree::line).orElse(form.line()),
                        "`url` does not begin with `https://`",
                        "give the address in full, or leave `url` out");
            }
            return new Source(form.text("name"), form.optionalText("section"), url);
        });
    }
}
