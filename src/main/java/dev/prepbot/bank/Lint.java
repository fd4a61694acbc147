package dev.prepbot.bank;

import java.util.List;

/** Looks for what makes questions bad although their form is right. */
public final class Lint {

    private static final List<Check> CHECKS = List.of(
            new NearDuplicates(),
            new AnswerLength(),
            new LeakyHints(),
            new EchoedPoints(),
            new BalancedChoices(),
            new BritishSpelling());

    private Lint() {}

    /** Problems of the questions whose form is right, by file and line; what is wrong in form, the loader tells. */
    public static List<Problem> lint(QuestionFiles files) {
        return lint(Reading.of(files.list()).questions());
    }

    static List<Problem> lint(List<Sourced> questions) {
        return CHECKS.stream()
                .flatMap(check -> check.of(questions).stream())
                .sorted(Problem.BY_PLACE)
                .toList();
    }
}
