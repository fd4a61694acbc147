package dev.prepbot.bank;

import dev.prepbot.prep.grading.Grader;
import java.util.List;
import java.util.stream.Stream;

/** Looks for what makes questions and guides bad although their form is right. */
public final class Lint {

    private static final List<Check> CHECKS = List.of(
            new NearDuplicates(),
            new AnswerLength(),
            new LeakyHints(),
            new EchoedPoints(),
            new BalancedChoices(),
            new BritishSpelling());

    private final List<Check> doubts;

    /** @param grader judges model answers and wordings to accept, as it will judge learners' answers */
    public Lint(Grader grader) {
        doubts = List.of(new JoinedIdeas(), new MissedPoints(grader), new DeadWordings(grader));
    }

    /**
     * What was found, by file and line.
     *
     * @param problems what must be mended
     * @param warnings what somebody should look at: the rule is not always right, or mending it is a matter of judgement
     */
    public record Report(List<Problem> problems, List<Problem> warnings) {
        public Report {
            problems = problems.stream().sorted(Problem.BY_PLACE).toList();
            warnings = warnings.stream().sorted(Problem.BY_PLACE).toList();
        }
    }

    /** Looks at the questions and guides whose form is right; what is wrong in form, the loader tells. */
    public Report look(QuestionFiles files) {
        var reading = Reading.of(files.lists());
        var questions = reading.questions();
        var problems = Stream.concat(lint(questions).stream(), GuideRules.of(reading.guides()).stream());
        return new Report(problems.toList(), run(doubts, questions));
    }

    static List<Problem> lint(List<Sourced> questions) {
        return run(CHECKS, questions);
    }

    private static List<Problem> run(List<Check> checks, List<Sourced> questions) {
        return checks.stream()
                .flatMap(check -> check.of(questions).stream())
                .sorted(Problem.BY_PLACE)
                .toList();
    }
}
