package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A key point must say more than the prompt has said. */
final class EchoedPoints implements Check {

    @Override
    public List<Problem> of(List<Sourced> questions) {
        var problems = new ArrayList<Problem>();
        for (var question : questions) {
            var prompt = new HashSet<>(Prose.words(question.question().prompt()));
            var points = question.question().keyPoints();
            for (int i = 0; i < points.size(); i++) {
                if (prompt.containsAll(Prose.largeWords(points.get(i).text()))) {
                    problems.add(question.problem(
                            question.line("key_points", i),
                            "this key point of `" + question.question().id() + "` only repeats the prompt",
                            "say what the candidate must add"));
                }
            }
        }
        return problems;
    }
}
