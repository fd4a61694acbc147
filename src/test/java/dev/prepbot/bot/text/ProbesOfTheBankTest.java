package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.grade.StemmedWordGrader;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.interview.Probe;
import dev.prepbot.prep.interview.Probing;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the bundled questions are followed up with when one key point is missing. */
final class ProbesOfTheBankTest {

    private final Bank bank = BundledBank.load();
    private final StemmedWordGrader grader = new StemmedWordGrader();

    @Test
    void no_follow_up_says_the_point_that_it_goes_after() {
        Map<String, Integer> ways = new TreeMap<>();
        var given = new ArrayList<String>();
        for (var question : bank.all()) {
            for (int point = 0; point < question.keyPoints().size(); point++) {
                var key = question.keyPoints().get(point);
                var posed = Posed.open(new AskingId("a"), question);
                var probe = probing(question).after(posed, "", allBut(question, point));
                ways.merge(probe.map(way -> way.getClass().getSimpleName()).orElse("none"), 1, Integer::sum);
                probe.map(ProbesOfTheBankTest::named)
                        .filter(prompt -> makes(question, key, prompt))
                        .ifPresent(prompt -> given.add(question.id() + ": " + prompt + " / " + key.text()));
                assertThat(probe.isEmpty())
                        .isEqualTo(question.placing().kind() == Kind.REVERSE
                                || question.keyPoints().size() == 1);
            }
        }
        System.out.printf("follow-ups: %s%n", ways);
        assertThat(given).isEmpty();
    }

    /** What it takes from the bank; the sentence around it is our own. */
    private static String named(Probe probe) {
        if (probe instanceof Probe.Term term) {
            return term.term();
        }
        return probe instanceof Probe.Prepared prepared
                ? prepared.followUp().question()
                : ((Probe.More) probe).nudge().orElse("");
    }

    @Test
    void the_same_words_come_out_every_time() {
        assertThat(all()).isEqualTo(all());
    }

    private List<String> all() {
        return bank.all().stream()
                .flatMap(question -> IntStream.range(0, question.keyPoints().size())
                        .mapToObj(point -> probing(question)
                                .after(Posed.open(new AskingId("a"), question), "", allBut(question, point))))
                .flatMap(Optional<Probe>::stream)
                .map(Probe::toString)
                .toList();
    }

    private Probing probing(Question question) {
        var terms = bank.all().stream()
                .filter(other -> other.topic().equals(question.topic()))
                .flatMap(other -> other.placing().tags().stream())
                .distinct()
                .toList();
        return new Probing(terms, (key, reply) -> makes(question, key, reply));
    }

    private boolean makes(Question question, KeyPoint key, String said) {
        var about = new Question(
                question.id(),
                question.asked(),
                question.placing(),
                List.of(key),
                question.guidance(),
                Optional.empty(),
                List.of());
        return !grader.grade(about, said).covered().isEmpty();
    }

    private static Grade allBut(Question question, int missing) {
        var points = IntStream.range(0, question.keyPoints().size())
                .mapToObj(place -> new PointGrade(
                        question.keyPoints().get(place).text(),
                        question.keyPoints().get(place).weight(),
                        place == missing ? Verdict.MISSED : Verdict.COVERED,
                        List.of()))
                .toList();
        return new Grade(points, "test");
    }
}
