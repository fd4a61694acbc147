package dev.prepbot.prep.quiz;

import dev.prepbot.prep.question.Choices;
import dev.prepbot.prep.question.Choices.Option;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A question of a quiz as it is asked there; the quiz's own copy, whatever happens to the bank.
 *
 * @param ask the question, in the bank's small markup
 * @param options the answers to choose from, in the order of this quiz
 */
public record Round(QuestionId question, Topic topic, Level level, String ask, List<Option> options) {

    public Round {
        options = List.copyOf(options);
    }

    /**
     * A question with its options in an order of chance.
     *
     * @throws java.util.NoSuchElementException if the question has no multiple-choice form
     */
    public static Round of(Question question, RandomGenerator random) {
        Choices choices = question.quiz().orElseThrow();
        return new Round(
                question.id(),
                question.topic(),
                question.level(),
                choices.ask().orElse(question.prompt()),
                shuffled(choices.options(), random));
    }

    /** The place of the right option, from 0. */
    public int right() {
        return IntStream.range(0, options.size())
                .filter(at -> options.get(at).right())
                .findFirst()
                .orElseThrow();
    }

    /** Whether there is an option at a place. */
    public boolean has(int choice) {
        return choice >= 0 && choice < options.size();
    }

    /** What an option is called: A, B, C. */
    public static String letter(int choice) {
        return String.valueOf((char) ('A' + choice));
    }

    private static List<Option> shuffled(List<Option> options, RandomGenerator random) {
        var order = new ArrayList<>(options);
        for (int last = order.size() - 1; last > 0; last--) {
            Collections.swap(order, last, random.nextInt(last + 1));
        }
        return order;
    }
}
