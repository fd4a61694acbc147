package dev.prepbot.prep.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.review.Card.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {

    private static final QuestionId HEAP = new QuestionId("heap");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    @ParameterizedTest
    @CsvSource({"0, AGAIN", "2, AGAIN", "3, HARD", "5, HARD", "6, GOOD", "9, GOOD", "10, EASY"})
    void the_covered_share_proposes_a_rating(int ofTen, Rating rating) {
        assertThat(Rating.proposed(grade(ofTen))).isEqualTo(rating);
    }

    @Test
    void the_model_answer_given_back_says_nothing_about_memory() {
        var copied = new Grade(grade(10).points(), Set.of(Remark.MODEL_COPY), "words");
        assertThat(Rating.proposed(copied)).isEqualTo(Rating.AGAIN);
    }

    @Test
    void what_is_no_attempt_at_the_question_makes_no_card() {
        var soup = new Grade(grade(10).points(), Set.of(Remark.KEYWORD_SOUP), "words");
        assertThat(Answer.of(soup, Optional.empty(), MONDAY)).isEmpty();
        assertThat(Answer.of(soup, Optional.of(Rating.EASY), MONDAY)).isEmpty();
    }

    @Test
    void a_changed_rating_stands_in_the_place_of_the_proposed_one() {
        assertThat(Answer.of(grade(10), Optional.of(Rating.HARD), MONDAY).orElseThrow())
                .isEqualTo(new Answer(Rating.HARD, 1, MONDAY));
    }

    @Test
    void a_first_good_answer_comes_again_in_two_days_and_a_forgotten_one_tomorrow() {
        assertThat(first(Rating.GOOD).due()).isEqualTo(MONDAY.plusDays(2));
        assertThat(first(Rating.AGAIN).due()).isEqualTo(MONDAY.plusDays(1));
        assertThat(first(Rating.EASY).due()).isEqualTo(MONDAY.plusDays(8));
    }

    @Test
    void intervals_grow_while_it_is_remembered() {
        var card = first(Rating.GOOD);
        long before = 0;
        for (int i = 0; i < 5; i++) {
            long interval = card.days(card.due());
            assertThat(interval).isGreaterThan(before);
            before = interval;
            card = Card.after(Optional.of(card), HEAP, new Answer(Rating.GOOD, 0.8, card.due()));
        }
        assertThat(card.reviews()).isEqualTo(6);
    }

    @Test
    void an_answer_on_an_earlier_date_after_a_flight_west_counts_for_the_same_day() {
        var home = Card.after(Optional.of(first(Rating.GOOD)), HEAP, new Answer(Rating.GOOD, 1, MONDAY.minusDays(1)));
        var stayed = Card.after(Optional.of(first(Rating.GOOD)), HEAP, new Answer(Rating.GOOD, 1, MONDAY));
        assertThat(home).isEqualTo(stayed);
    }

    @Test
    void the_least_likely_to_be_recalled_is_the_most_urgent() {
        var weak = card("weak", 1, MONDAY);
        var strong = card("strong", 40, MONDAY);
        var late = card("late", 1, MONDAY.minusDays(9));
        assertThat(List.of(strong, weak, late).stream()
                        .sorted(Card.mostUrgentOn(MONDAY.plusDays(30)))
                        .map(card -> card.question().value()))
                .containsExactly("late", "weak", "strong");
    }

    private static Card first(Rating rating) {
        return Card.after(Optional.empty(), HEAP, new Answer(rating, 1, MONDAY));
    }

    private static Card card(String id, double stability, LocalDate answered) {
        return new Card(new QuestionId(id), new Memory(stability, 5), 1, 1, answered, answered.plusDays(1));
    }

    private static Grade grade(int coveredOfTen) {
        return new Grade(
                IntStream.range(0, 10)
                        .mapToObj(at -> new PointGrade(
                                "p" + at, 1, at < coveredOfTen ? Verdict.COVERED : Verdict.MISSED, List.of()))
                        .toList(),
                "words");
    }
}
