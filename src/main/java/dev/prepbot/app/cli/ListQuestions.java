package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code prepbot questions list}: lists questions. */
final class ListQuestions implements Action {

    private static final int PROMPT = 60;

    @Override
    public int run(Call call) {
        var bank = Questions.bank(call);
        var questions = bank.in(pool(call, bank));
        call.console().say(call.json() ? json(questions) : text(questions));
        return Exit.FINE;
    }

    private static Pool pool(Call call, Bank bank) {
        var topics = call.option("--topic").map(topic -> Set.of(topic(topic, bank)));
        var kinds = chosen(call, Kind.class, "kind").map(Set::of);
        return new Pool(
                topics.orElse(Set.of()),
                chosen(call, Level.class, "level"),
                chosen(call, Stage.class, "stage"),
                kinds.orElse(Set.of()));
    }

    private static Topic topic(String slug, Bank bank) {
        var topic = new Topic(slug);
        if (!bank.topics().contains(topic)) {
            throw unknown("topic", slug, bank.topics().stream().map(Topic::slug).toList());
        }
        return topic;
    }

    private static <E extends Enum<E> & Slug> Optional<E> chosen(Call call, Class<E> type, String name) {
        return call.option("--" + name)
                .map(slug -> Slug.find(type, slug)
                        .orElseThrow(() -> unknown(
                                name,
                                slug,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Slug::slug)
                                        .toList())));
    }

    private static CannotStart unknown(String what, String slug, List<String> known) {
        return new CannotStart(Exit.WRONG, "unknown " + what + " `" + slug + "`: " + Misuse.suggestion(slug, known));
    }

    private static String text(List<Question> questions) {
        var table = new Table("ID", "TOPIC", "LEVEL", "KIND", "QUESTION");
        for (var question : questions) {
            table.add(
                    question.id().value(),
                    question.topic().slug(),
                    question.level().slug(),
                    question.placing().kind().slug(),
                    beginning(question.prompt()));
        }
        return (questions.isEmpty() ? "" : table + "\n") + Questions.inWords(questions.size());
    }

    private static String beginning(String prompt) {
        var line = prompt.lines().findFirst().orElse("");
        return line.length() <= PROMPT && line.equals(prompt)
                ? line
                : line.substring(0, Math.min(line.length(), PROMPT)).stripTrailing() + "...";
    }

    private static String json(List<Question> questions) {
        var result = Json.object();
        var list = result.putArray("questions");
        questions.forEach(question -> list.add(QuestionJson.brief(question)));
        return Json.text(result);
    }
}
