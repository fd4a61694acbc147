package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.QuestionId;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.prep.attempt.Attempts}. */
abstract class AttemptsContract extends StoreContract {

    @Test
    void an_attempt_comes_back_with_its_place_in_the_log() {
        var first = append(attempt(ADA, "a1", "first\n\"quoted\" 😀"));
        var second = append(attempt(ADA, "a1", ""));
        assertThat(first.id()).isPositive();
        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(first)
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(attempt(ADA, "a1", "first\n\"quoted\" 😀"));
        assertListed(records -> records.attempts().of(ADA)).containsExactly(first, second);
    }

    @Test
    void the_log_of_a_person_is_told_oldest_first() {
        append(attempt(ADA, "a2", "one"));
        append(attempt(BOB, "a1", "two"));
        append(attempt(ADA, "a1", "three"));
        append(attempt(ADA, "a2", "four"));
        assertThat(answers(records -> records.attempts().of(ADA))).containsExactly("one", "three", "four");
        assertThat(answers(records -> records.attempts().of(BOB))).containsExactly("two");
        assertThat(answers(records -> records.attempts().at(new AskingId("a2"), ADA)))
                .containsExactly("one", "four");
        assertThat(answers(records -> records.attempts().at(new AskingId("a2"), BOB)))
                .isEmpty();
    }

    @Test
    void everyones_attempts_at_one_asking_are_told_oldest_first() {
        append(attempt(BOB, "a1", "one"));
        append(attempt(ADA, "a2", "two"));
        append(attempt(ADA, "a1", "three"));
        assertThat(answers(records -> records.attempts().at(new AskingId("a1"))))
                .containsExactly("one", "three");
    }

    @Test
    void of_each_person_the_answer_shared_last_is_shared_until_it_is_withdrawn_or_the_asking_forgotten() {
        var asking = new AskingId("a1");
        var first = append(attempt(ADA, "a1", "first"));
        var second = append(attempt(ADA, "a1", "second"));
        var bobs = append(attempt(BOB, "a1", "bob's"));
        for (var attempt : List.of(bobs, first, second)) {
            write(records -> records.sharedAnswers().share(attempt, NOON));
        }
        assertThat(answers(records -> records.sharedAnswers().of(asking))).containsExactly("second", "bob's");
        write(records -> records.sharedAnswers().withdraw(asking, ADA));
        assertThat(answers(records -> records.sharedAnswers().of(asking))).containsExactly("bob's");
        write(records -> records.sharedAnswers().forget(asking));
        assertThat(answers(records -> records.sharedAnswers().of(asking))).isEmpty();
    }

    @Test
    void a_moment_finer_than_a_microsecond_is_returned_as_it_will_be_read() {
        var fine = NOON.plusNanos(789);
        var given = attempt(ADA, "a1", "text");
        var stored = append(new Attempt(
                0,
                given.person(),
                given.asking(),
                given.question(),
                given.mode(),
                fine,
                given.zone(),
                given.answer(),
                given.grade()));
        assertThat(stored.at()).isEqualTo(NOON);
        assertListed(records -> records.attempts().of(ADA)).containsExactly(stored);
    }

    private Attempt append(Attempt attempt) {
        return ledger().turn(records -> records.attempts().append(attempt)).join();
    }

    private List<String> answers(Function<Records, List<Attempt>> look) {
        return reread(look).stream().map(Attempt::answer).toList();
    }

    static Attempt attempt(PersonId person, String asking, String answer) {
        return new Attempt(
                0,
                person,
                new AskingId(asking),
                new QuestionId("hash-map"),
                Mode.PRACTICE,
                NOON,
                ZoneId.of("Asia/Kathmandu"),
                answer,
                new Grade(
                        List.of(
                                new PointGrade("Buckets", 3, Verdict.COVERED, List.of("an \"array\"", "of buckets")),
                                new PointGrade("Collisions", 1, Verdict.MISSED, List.of())),
                        "words"));
    }
}
