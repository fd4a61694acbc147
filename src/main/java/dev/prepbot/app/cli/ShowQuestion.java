package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.text.Nearest;
import java.util.Optional;

/** {@code prepbot questions show ID}: shows all of a question. */
final class ShowQuestion implements Action {

    private static final int SEVERAL = 5;

    @Override
    public int run(Call call) {
        var bank = Questions.bank(call);
        var id = call.words().get(0);
        var question = bank.find(new QuestionId(id))
                .orElseThrow(() -> new CannotStart(Exit.WRONG, "unknown question `" + id + "`: " + meant(id, bank)));
        call.console().say(call.json() ? Json.text(QuestionJson.whole(question)) : QuestionPage.of(question));
        return Exit.FINE;
    }

    private static String meant(String id, Bank bank) {
        var known = bank.all().stream().map(question -> question.id().value()).toList();
        var alike = known.stream()
                .filter(other -> other.contains(id))
                .limit(SEVERAL)
                .toList();
        return Nearest.to(id, known)
                .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty())
                .map(near -> "did you mean `" + near + "`?")
                .orElse(
                        alike.isEmpty()
                                ? "`prepbot questions list` shows all"
                                : "did you mean one of " + String.join(", ", alike) + "?");
    }
}
