package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.bank.QuestionTemplate;
import dev.prepbot.prep.question.QuestionId;

/** {@code prepbot questions new TOPIC ID}: a file with one question to fill in. */
final class NewQuestion implements Action {

    private static final String USUAL_PLACE = "questions";

    @Override
    public int run(Call call) {
        var bank = Questions.bank(call);
        var topic = PoolChoice.topic(call.words().get(0), bank);
        var id = call.words().get(1);
        if (!QuestionTemplate.takes(id)) {
            throw new CannotStart(
                    Exit.WRONG,
                    "`" + id + "` cannot be an id: use two or more lower-case words joined by hyphens, such as "
                            + "db-index-selectivity, in at most 60 characters");
        }
        if (bank.find(new QuestionId(id)).isPresent()) {
            throw new CannotStart(Exit.WRONG, "there is a question `" + id + "` already; choose another id");
        }
        var file = NewFiles.path(call.option("--into").orElse(USUAL_PLACE))
                .resolve(topic.slug())
                .resolve(id + ".yaml");
        NewFiles.write(file, QuestionTemplate.of(id), false);
        call.console().say(file.toString());
        return Exit.FINE;
    }
}
