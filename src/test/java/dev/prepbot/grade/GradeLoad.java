package dev.prepbot.grade;

import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.prep.question.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints how long grading takes on one thread: an answer of 60 words against six key points, and the longest answer that a
 * form takes.
 *
 * <pre>java dev.prepbot.grade.GradeLoad   # on the tests' class path, after mvn test-compile</pre>
 */
final class GradeLoad {

    private static final int ROUNDS = 20;
    private static final int WORDS = 60;
    private static final int LONGEST_FORM = 4_000;

    private GradeLoad() {}

    public static void main(String[] args) throws Exception {
        var grader = KeyPointGrader.load();
        var bank = ((Loaded.Good) BankLoader.load(QuestionFiles.bundled())).bank();
        var questions = bank.all().stream()
                .filter(question -> question.keyPoints().size() == 6)
                .limit(40)
                .toList();
        var everything = questions.stream()
                .map(question -> question.guidance().modelAnswer())
                .collect(Collectors.joining(" "));
        print("60 words, six key points", times(grader, questions, everything, WORDS, Integer.MAX_VALUE));
        print("4,000 characters, six key points", times(grader, questions, everything, LONGEST_FORM, LONGEST_FORM));
    }

    /** Milliseconds of every grading after the first round, in order; each round takes another stretch of the text. */
    private static double[] times(
            KeyPointGrader grader, List<Question> questions, String text, int words, int longest) {
        var all = List.of(text.split("\\s+", -1));
        var times = new double[questions.size() * ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < questions.size(); i++) {
                int from = ((round + 1) * questions.size() + i) * 7 % (all.size() / 2);
                var stretch = String.join(" ", all.subList(from, Math.min(all.size(), from + words)));
                var answer = stretch.substring(0, Math.min(stretch.length(), longest));
                long start = System.nanoTime();
                grader.grade(questions.get(i), answer);
                if (round >= 0) {
                    times[round * questions.size() + i] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static void print(String what, double[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p99 %.1f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100]);
    }
}
