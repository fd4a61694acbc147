package dev.prepbot.prep.quiz;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Rotation;
import dev.prepbot.prep.question.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Which questions a quiz may ask: those with a multiple-choice form.
 *
 * @param topics only these topics, or any where empty
 * @param level this level first; others where there are too few
 */
public record QuizQuestions(Set<Topic> topics, Optional<Level> level) {

    public QuizQuestions {
        topics = Set.copyOf(topics);
    }

    /**
     * Questions in the order in which to ask them, none twice, and fewer than wanted where the bank has no more.
     *
     * @param history the questions asked in quizzes there before, latest first
     */
    public List<Question> draw(Bank bank, int wanted, List<QuestionId> history, RandomGenerator random) {
        var chosen = new LinkedHashSet<Question>();
        fill(chosen, quizzable(bank, level), wanted, history, random);
        fill(chosen, quizzable(bank, Optional.empty()), wanted, history, random);
        return List.copyOf(chosen);
    }

    private void fill(
            Set<Question> chosen, List<Question> from, int wanted, List<QuestionId> history, RandomGenerator random) {
        var next = next(chosen, from, history, random);
        while (chosen.size() < wanted && next.isPresent()) {
            chosen.add(next.get());
            next = next(chosen, from, history, random);
        }
    }

    private static Optional<Question> next(
            Set<Question> chosen, List<Question> from, List<QuestionId> history, RandomGenerator random) {
        var left = from.stream().filter(question -> !chosen.contains(question)).toList();
        return Rotation.next(left, history, random);
    }

    private List<Question> quizzable(Bank bank, Optional<Level> at) {
        return bank.in(Pool.ANYTHING.in(topics).at(at)).stream()
                .filter(question -> question.quiz().isPresent())
                .toList();
    }
}
