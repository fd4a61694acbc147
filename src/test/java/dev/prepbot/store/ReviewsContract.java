package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.practice.Report;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.review.Card;
import dev.prepbot.prep.review.Memory;
import dev.prepbot.prep.review.Rating;
import dev.prepbot.prep.review.Reviews;
import dev.prepbot.prep.settings.Preferences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of the ports of review and practice: cards, ratings, saved questions, reports. */
abstract class ReviewsContract extends StoreContract {

    private static final LocalDate SUNDAY = LocalDate.parse("2030-03-31");

    @Test
    void a_card_comes_back_to_the_last_digit_and_is_the_one_put_last() {
        var first = card("heap", SUNDAY);
        var second = new Card(new QuestionId("heap"), new Memory(Math.PI, Math.E), 2.0 / 3, 7, SUNDAY, SUNDAY);
        write(records -> records.reviews().put(ADA, first));
        assertFound(records -> records.reviews().find(ADA, first.question())).contains(first);
        write(records -> records.reviews().put(ADA, second));
        assertListed(records -> records.reviews().of(ADA)).containsExactly(second);
        assertListed(records -> records.reviews().of(BOB)).isEmpty();
    }

    @Test
    void a_card_is_due_from_its_day_on_until_it_is_answered() {
        write(records -> {
            records.reviews().put(ADA, card("heap", SUNDAY));
            records.reviews().put(ADA, card("stack", SUNDAY.plusDays(1)));
            records.reviews().put(BOB, card("queue", SUNDAY));
        });
        assertListed(records -> records.reviews().due(ADA, SUNDAY.minusDays(1))).isEmpty();
        assertListed(records -> records.reviews().due(ADA, SUNDAY)).containsExactly(card("heap", SUNDAY));
        assertListed(records -> records.reviews().due(ADA, SUNDAY.plusDays(1))).hasSize(2);
    }

    @Test
    void what_is_buried_is_not_due_before_its_day_whatever_is_put_meanwhile() {
        write(records -> {
            records.reviews().put(ADA, card("heap", SUNDAY));
            records.reviews().bury(ADA, new QuestionId("heap"), SUNDAY.plusDays(1));
            records.reviews().put(ADA, card("heap", SUNDAY));
        });
        assertListed(records -> records.reviews().due(ADA, SUNDAY)).isEmpty();
        assertListed(records -> records.reviews().due(ADA, SUNDAY.plusDays(1))).hasSize(1);
    }

    @Test
    void how_many_are_due_depends_on_the_zone_in_which_the_person_lives() {
        var night = Instant.parse("2030-03-30T20:00:00Z");
        write(records -> records.reviews().put(ADA, card("heap", SUNDAY)));
        assertThat(due(night)).isZero();
        write(records -> records.attempts().append(attempt("a1", night.minusSeconds(60), Mode.PRACTICE)));
        assertThat(due(night))
                .as("in Kathmandu, where the last answer was given")
                .isEqualTo(1);
        write(records -> records.preferences().put(ADA, Preferences.NONE.withZone(ZoneId.of("America/New_York"))));
        assertThat(due(night)).as("in New York, which was chosen").isZero();
    }

    @Test
    void the_cap_is_the_usual_one_until_one_is_chosen_and_leaves_other_preferences_alone() {
        var berlin = Preferences.NONE.withZone(ZoneId.of("Europe/Berlin"));
        write(records -> records.preferences().put(ADA, berlin));
        assertThat(this.<Integer>reread(records -> records.reviews().cap(ADA))).isEqualTo(Reviews.USUAL_CAP);
        write(records -> {
            records.reviews().cap(ADA, 3);
            records.reviews().cap(BOB, 4);
        });
        write(records -> records.preferences().put(ADA, berlin));
        assertThat(this.<Integer>reread(records -> records.reviews().cap(ADA))).isEqualTo(3);
        assertThat(this.<Integer>reread(records -> records.reviews().cap(BOB))).isEqualTo(4);
        assertRead(records -> records.preferences().of(ADA)).isEqualTo(berlin);
        assertRead(records -> records.preferences().of(BOB)).isEqualTo(Preferences.NONE);
    }

    @Test
    void each_question_of_a_review_counts_once_for_the_local_day_of_its_answer() {
        write(records -> {
            records.attempts().append(attempt("a1", NOON, Mode.REVIEW));
            records.attempts().append(attempt("a1", NOON, Mode.REVIEW));
            records.attempts().append(attempt("a2", NOON, Mode.REVIEW));
            records.attempts().append(attempt("a3", NOON, Mode.PRACTICE));
            records.attempts().append(attempt("a4", Instant.parse("2030-03-30T18:16:00Z"), Mode.REVIEW));
            records.attempts().append(attempt("a5", Instant.parse("2030-03-30T18:14:00Z"), Mode.REVIEW));
        });
        assertThat(this.<Integer>reread(records -> records.reviews().reviewedOn(ADA, SUNDAY)))
                .isEqualTo(3);
        assertThat(this.<Integer>reread(records -> records.reviews().reviewedOn(BOB, SUNDAY)))
                .isZero();
    }

    @Test
    void a_changed_rating_puts_the_card_right() {
        var attempt = ledger().turn(records -> records.attempts().append(attempt("a1", NOON, Mode.PRACTICE)))
                .join();
        write(records -> records.reviews().change(ADA, attempt.question(), attempt.id(), Rating.EASY, NOON));
        assertFound(records -> records.reviews().changed(attempt.id())).contains(Rating.EASY);
        assertFound(records -> records.reviews().find(ADA, attempt.question()))
                .map(Card::due)
                .contains(SUNDAY.plusDays(8));
        assertFound(records -> records.reviews().changed(attempt.id() + 1)).isEmpty();
    }

    @Test
    void saved_questions_are_told_oldest_first_each_once() {
        write(records -> {
            records.saved().add(ADA, new QuestionId("heap"), NOON);
            records.saved().add(ADA, new QuestionId("deque"), NOON);
            records.saved().add(ADA, new QuestionId("heap"), NOON.plusSeconds(1));
            records.saved().add(ADA, new QuestionId("stack"), NOON);
            records.saved().remove(ADA, new QuestionId("stack"));
            records.saved().remove(BOB, new QuestionId("heap"));
        });
        assertListed(records -> records.saved().of(ADA))
                .containsExactly(new QuestionId("heap"), new QuestionId("deque"));
        assertListed(records -> records.saved().of(BOB)).isEmpty();
    }

    @Test
    void reports_are_counted_for_each_person_and_told_latest_first() {
        var server = Optional.of(new ServerId("slack", "T1"));
        var first = new Report(ADA, new QuestionId("heap"), server, "a \"slip\" 😀", NOON);
        var second = new Report(BOB, new QuestionId("heap"), Optional.empty(), "another", NOON);
        write(records -> {
            records.reports().add(first);
            records.reports().add(second);
        });
        assertListed(records -> records.reports().latest(9)).containsExactly(second, first);
        assertListed(records -> records.reports().latest(1)).containsExactly(second);
        assertThat(this.<Integer>reread(records -> records.reports().since(ADA, NOON.minus(Duration.ofDays(1)))))
                .isEqualTo(1);
        assertThat(this.<Integer>reread(records -> records.reports().since(ADA, NOON)))
                .isZero();
    }

    private int due(Instant now) {
        return this.<Integer>reread(records -> records.reviews().due(ADA, now));
    }

    private static Card card(String question, LocalDate due) {
        return new Card(new QuestionId(question), new Memory(1.5, 5), 0.5, 1, due.minusDays(2), due);
    }

    /** In Kathmandu, which is 5:45 ahead of UTC. */
    private static Attempt attempt(String asking, Instant at, Mode mode) {
        var like = AttemptsContract.attempt(ADA, asking, "text");
        return new Attempt(
                0, ADA, new AskingId(asking), like.question(), mode, at, like.zone(), like.answer(), like.grade());
    }
}
