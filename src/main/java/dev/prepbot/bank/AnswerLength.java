package dev.prepbot.bank;

import java.util.List;
import java.util.StringTokenizer;

/** A model answer takes a minute or two to say. */
final class AnswerLength implements Check {

    private static final Range WORDS = new Range(80, 250);

    @Override
    public List<Problem> of(List<Sourced> questions) {
        return questions.stream()
                .filter(question -> !objection(question).isEmpty())
                .map(question -> question.problem(
                        question.line("model_answer"),
                        "the model answer of `" + question.question().id() + "` " + objection(question),
                        "say it as a good candidate would, in a minute or two; fenced code does not count"))
                .toList();
    }

    private static String objection(Sourced question) {
        var answer = Prose.withoutBlocks(question.question().guidance().modelAnswer());
        return WORDS.objection(new StringTokenizer(answer).countTokens(), "word");
    }
}
