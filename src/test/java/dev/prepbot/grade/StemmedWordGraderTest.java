package dev.prepbot.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StemmedWordGraderTest {

    private final StemmedWordGrader grader = new StemmedWordGrader();

    @Test
    void a_point_is_covered_by_enough_of_its_words_in_any_form_and_order() {
        var point = point("Every insert must update each index");
        assertThat(covered("updates of the indexes slow inserting down", point)).isTrue();
        assertThat(covered("inserts are slow", point)).isFalse();
    }

    @Test
    void one_word_in_common_is_chance_unless_the_wording_has_no_more() {
        assertThat(covered("crash", point("Durable means it survives"))).isFalse();
        assertThat(covered("durable", point("Durable data"))).isFalse();
        assertThat(covered("that is idempotent", point("Idempotency"))).isTrue();
    }

    @Test
    void another_wording_counts_as_the_point() {
        var point = point("Every insert must update each index", "writes get slower");
        assertThat(covered("a write is slower", point)).isTrue();
        assertThat(covered("a write is dearer", point)).isFalse();
    }

    @Test
    void the_question_said_back_earns_nothing() {
        var question = question("Why does an index slow down writes?", point("An index slows down every write"));
        assertThat(grader.grade(question, question.prompt()).covered()).isEmpty();
    }

    @Test
    void no_bundled_question_is_answered_by_itself() {
        var bank = ((Loaded.Good) BankLoader.load(QuestionFiles.bundled())).bank();
        for (var question : bank.all()) {
            assertThat(grader.grade(question, question.prompt()).covered())
                    .as("%s", question.id())
                    .isEmpty();
        }
    }

    @Test
    void every_wording_of_a_bundled_key_point_earns_it() {
        var dead = new ArrayList<String>();
        var bank = ((Loaded.Good) BankLoader.load(QuestionFiles.bundled())).bank();
        for (var question : bank.all()) {
            for (int i = 0; i < question.keyPoints().size(); i++) {
                int index = i;
                var point = question.keyPoints().get(index);
                Stream.concat(Stream.of(point.text()), point.accept().stream())
                        .filter(wording -> !earns(question, wording, index))
                        .forEach(wording -> dead.add(question.id().value() + ": " + wording));
            }
        }
        assertThat(dead)
                .as("words of the question alone, which count for nothing")
                .isEmpty();
    }

    private boolean earns(Question question, String answer, int point) {
        return grader.grade(question, answer).points().get(point).covered();
    }

    @Test
    void the_evidence_is_the_words_as_typed_in_the_order_of_the_answer() {
        var graded =
                grade("INDEXES, when Updated; an index costs inserts.", point("Every insert must update each index"));
        assertThat(graded.points().get(0).evidence()).containsExactly("INDEXES", "Updated", "inserts");
    }

    @Test
    void what_is_missed_has_no_evidence() {
        assertThat(grade("index", point("Every insert must update each index"))
                        .points()
                        .get(0)
                        .evidence())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the of and or with that",
                "it's what's that's, and isn't",
                "don't can’t won't they'll I'd",
                "s t ' ’"
            })
    void empty_words_and_what_is_left_of_them_earn_nothing(String answer) {
        var points = new KeyPoint[] {
            point("It isn't the client's token that's sent"), point("They don't wait, and it's what you'd want")
        };
        assertThat(grade(answer, points).covered()).isEmpty();
    }

    @Test
    void a_possessive_is_its_word() {
        assertThat(covered("the clients token", point("The client’s token"))).isTrue();
        assertThat(covered("client's tokens", point("Clients' token"))).isTrue();
    }

    @Test
    void letters_of_all_scripts_are_words() {
        assertThat(covered("naïve Bäume", point("Naïve Bäume"))).isTrue();
        assertThat(covered("наивный ответ", point("Наивный ответ"))).isTrue();
        assertThat(covered("हिन्दी में", point("हिन्दी में"))).isTrue();
        assertThat(covered("𝔸𝔹 ℂ𝔻", point("𝔸𝔹 ℂ𝔻"))).isTrue();
    }

    @Test
    void numbers_are_words() {
        assertThat(covered("404 then 410", point("404 or 410"))).isTrue();
    }

    @Test
    void without_points_the_score_is_zero() {
        assertThat(grade("anything").score()).isZero();
    }

    @Test
    void the_score_counts_weights() {
        var graded = grade(
                "atomic and durable", new KeyPoint("Atomic", 3, List.of()), new KeyPoint("Isolated", 1, List.of()));
        assertThat(graded.score()).isEqualTo(0.75);
        assertThat(graded.gradedBy()).isEqualTo(StemmedWordGrader.NAME);
    }

    @Test
    void no_answer_makes_it_throw_and_all_evidence_is_in_the_answer() {
        long seed = 20260504;
        System.out.println("grader: seed " + seed);
        var random = new Random(seed);
        var point = point("Every insert must update each index", "don't write twice", "🐢 naïve");
        var pieces = List.of(
                "insert", "Index", "updated", "'", "’", "don", "t", " ", "🐢", "\uD83D", "\u0301", "é", "\n", "'s");
        for (int i = 0; i < 5_000; i++) {
            var answer = new StringBuilder();
            int length = random.nextInt(30);
            for (int j = 0; j < length; j++) {
                answer.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(grade(answer.toString(), point).points().get(0).evidence())
                    .allSatisfy(word -> assertThat(answer.toString()).contains(word));
        }
    }

    private boolean covered(String answer, KeyPoint point) {
        return grade(answer, point).points().get(0).covered();
    }

    private Grade grade(String answer, KeyPoint... points) {
        return grader.grade(question("What now?", points), answer);
    }

    private static KeyPoint point(String text, String... accept) {
        return new KeyPoint(text, 1, List.of(accept));
    }

    private static Question question(String prompt, KeyPoint... points) {
        return new Question(
                new QuestionId("sample"),
                prompt,
                new Placing(new Topic("databases"), Level.MID, Kind.CONCEPT, Set.of(), List.of()),
                List.of(points),
                new Guidance("", "", List.of(), List.of(), List.of()),
                Optional.empty(),
                List.of());
    }
}
