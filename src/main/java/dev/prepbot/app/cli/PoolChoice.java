package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which questions a command is about: {@code --topic}, {@code --level}, {@code --kind} and {@code --stage}. */
final class PoolChoice {

    private PoolChoice() {}

    /** Adds the options to a command. */
    static Specs on(Specs command) {
        return command.option("--topic", "TOPIC", "Only this topic, such as databases.")
                .option("--level", "LEVEL", "Only this level: junior, mid or senior.")
                .option("--kind", "KIND", "Only this kind, such as concept or design.")
                .option("--stage", "STAGE", "Only questions asked at this stage, such as technical-screen.");
    }

    /** What the options say. */
    static Pool pool(Call call, Bank bank) {
        var topics = call.option("--topic").map(topic -> Set.of(topic(topic, bank)));
        var kinds = chosen(call, Kind.class, "kind").map(Set::of);
        return new Pool(
                topics.orElse(Set.of()),
                chosen(call, Level.class, "level"),
                chosen(call, Stage.class, "stage"),
                kinds.orElse(Set.of()));
    }

    /** A topic that there is. */
    static Topic topic(String slug, Bank bank) {
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

    static CannotStart unknown(String what, String slug, List<String> known) {
        return new CannotStart(Exit.WRONG, "unknown " + what + " `" + slug + "`: " + Misuse.suggestion(slug, known));
    }
}
