package dev.prepbot.bank;

import dev.prepbot.prep.question.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The right option must not be guessed by its place or its length. */
final class BalancedChoices implements Check {

    /** How far a share may be from an even one. */
    private static final double SLACK = 0.15;

    /** Fewer are uneven by chance. */
    private static final int ENOUGH = 12;

    @Override
    public List<Problem> of(List<Sourced> questions) {
        var quizzes = questions.stream()
                .filter(question -> question.question().quiz().isPresent())
                .toList();
        if (quizzes.size() < ENOUGH) {
            return List.of();
        }
        var problems = new ArrayList<Problem>();
        int places =
                quizzes.stream().mapToInt(quiz -> options(quiz).size()).max().orElse(0);
        IntStream.range(0, places).forEach(place -> checkPlace(quizzes, place, problems));
        checkLength(quizzes, problems);
        return problems;
    }

    private static void checkPlace(List<Sourced> quizzes, int place, List<Problem> problems) {
        var there = quizzes.stream().filter(quiz -> rightPlace(quiz) == place).toList();
        double even = quizzes.stream()
                .filter(quiz -> options(quiz).size() > place)
                .mapToDouble(quiz -> 1.0 / options(quiz).size())
                .sum();
        double excess = (there.size() - even) / quizzes.size();
        if (Math.abs(excess) > SLACK) {
            problems.add(problem(
                    "option " + (place + 1) + " is the right one in " + there.size() + " of " + quizzes.size()
                            + " quiz questions; even would be " + Math.round(even),
                    excess > 0 ? "move it in some of " + names(there) : "move the right option there in some"));
        }
    }

    private static void checkLength(List<Sourced> quizzes, List<Problem> problems) {
        var longest = quizzes.stream().filter(BalancedChoices::rightIsLongest).toList();
        double even =
                quizzes.stream().mapToDouble(quiz -> 1.0 / options(quiz).size()).sum();
        if (longest.size() - even > SLACK * quizzes.size()) {
            problems.add(problem(
                    "the right option is the longest in " + longest.size() + " of " + quizzes.size()
                            + " quiz questions; even would be " + Math.round(even),
                    "shorten it or lengthen another in some of " + names(longest)));
        }
    }

    private static Problem problem(String message, String suggestion) {
        return new Problem("the whole bank", 0, message, suggestion);
    }

    private static String names(List<Sourced> quizzes) {
        return quizzes.stream()
                .map(quiz -> quiz.question().id().value())
                .limit(8)
                .collect(Collectors.joining(", "));
    }

    private static int rightPlace(Sourced quiz) {
        var options = options(quiz);
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right())
                .findFirst()
                .orElse(-1);
    }

    private static boolean rightIsLongest(Sourced quiz) {
        var options = options(quiz);
        int right = options.get(rightPlace(quiz)).text().length();
        return options.stream()
                .filter(option -> !option.right())
                .allMatch(option -> option.text().length() < right);
    }

    private static List<Choices.Option> options(Sourced quiz) {
        return quiz.question().quiz().map(Choices::options).orElse(List.of());
    }
}
