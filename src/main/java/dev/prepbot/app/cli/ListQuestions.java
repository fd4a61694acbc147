package dev.prepbot.app.cli;

import dev.prepbot.prep.question.Question;
import java.util.List;

/** {@code prepbot questions list}: lists questions. */
final class ListQuestions implements Action {

    private static final int PROMPT = 60;

    @Override
    public int run(Call call) {
        var bank = Questions.bank(call);
        var questions = bank.in(PoolChoice.pool(call, bank));
        call.console().say(call.json() ? json(questions) : text(questions));
        return Exit.FINE;
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

    static String beginning(String prompt) {
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
