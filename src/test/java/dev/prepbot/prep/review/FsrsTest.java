package dev.prepbot.prep.review;

import static dev.prepbot.prep.review.Rating.AGAIN;
import static dev.prepbot.prep.review.Rating.EASY;
import static dev.prepbot.prep.review.Rating.GOOD;
import static dev.prepbot.prep.review.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The scheduler against the numbers that the reference implementations publish in their tests, to four decimals:
 *
 * <ul>
 *   <li>https://github.com/open-spaced-repetition/py-fsrs/blob/main/tests/test_basic.py
 *   <li>https://github.com/open-spaced-repetition/fsrs-rs, src/model_v6.rs at
 *       48b7d2f61fa51b16b1c74c9271b01f33fd5adbb0
 * </ul>
 */
class FsrsTest {

    private static final Offset<Double> FOUR_DECIMALS = within(0.00005);
    private static final Fsrs FSRS = Fsrs.DEFAULT;

    /** py-fsrs, test_memo_state: Again, then five times Good after 0, 1, 3, 8 and 21 days. */
    @Test
    void the_memory_after_six_answers_is_that_of_the_reference() {
        var memory = FSRS.first(AGAIN);
        for (int days : List.of(0, 1, 3, 8, 21)) {
            memory = FSRS.next(memory, GOOD, days);
        }
        assertThat(memory.stability()).isCloseTo(53.62691, FOUR_DECIMALS);
        assertThat(memory.difficulty()).isCloseTo(6.3574867, FOUR_DECIMALS);
    }

    /** py-fsrs, test_review_card: each answer when the last interval is over; 0 stands for its steps of minutes. */
    @Test
    void thirteen_intervals_are_those_of_the_reference() {
        var ratings = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        var expected = List.of(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
        var intervals = new ArrayList<Integer>();
        var memory = FSRS.first(GOOD);
        intervals.add(0);
        for (int at = 1; at < ratings.size(); at++) {
            memory = FSRS.next(memory, ratings.get(at), intervals.get(at - 1));
            boolean step = expected.get(at) == 0;
            intervals.add(step ? 0 : FSRS.interval(memory));
        }
        assertThat(intervals).isEqualTo(expected);
    }

    /** py-fsrs, test_repeated_correct_reviews: ten times Easy on one day. */
    @Test
    void difficulty_ends_at_one() {
        var memory = FSRS.first(EASY);
        for (int i = 0; i < 9; i++) {
            memory = FSRS.next(memory, EASY, 0);
        }
        assertThat(memory.difficulty()).isEqualTo(1);
    }

    /** fsrs-rs, test_power_forgetting_curve. */
    @ParameterizedTest
    @CsvSource({"0, 1, 1.0", "1, 2, 0.9403443", "2, 3, 0.9253786", "3, 4, 0.9185229", "4, 4, 0.9", "5, 2, 0.8261359"})
    void the_chance_of_recall_is_that_of_the_reference(int days, double stability, double recall) {
        assertThat(FSRS.recall(new Memory(stability, 5), days)).isCloseTo(recall, FOUR_DECIMALS);
    }

    /** fsrs-rs, test_forward: the same answer twice, one day apart or two. */
    @ParameterizedTest
    @CsvSource({
        "AGAIN, 1, 0.10088589, 8.806304",
        "HARD, 1, 3.2494123, 6.7404594",
        "GOOD, 1, 7.3153, 2.1112142",
        "EASY, 1, 18.014914, 1.0",
        "AGAIN, 2, 0.112798266, 8.806304",
        "HARD, 2, 4.4694576, 6.7404594"
    })
    void the_memory_after_two_like_answers_is_that_of_the_reference(
            Rating rating, int days, double stability, double difficulty) {
        var memory = FSRS.next(FSRS.first(rating), rating, days);
        assertThat(memory.stability()).isCloseTo(stability, FOUR_DECIMALS);
        assertThat(memory.difficulty()).isCloseTo(difficulty, FOUR_DECIMALS);
    }

    /** fsrs-rs, test_next_difficulty, from 5. */
    @ParameterizedTest
    @CsvSource({"AGAIN, 8.341763", "HARD, 6.6659956", "GOOD, 4.990228", "EASY, 3.3144615"})
    void the_next_difficulty_is_that_of_the_reference(Rating rating, double difficulty) {
        assertThat(FSRS.nextDifficulty(5, rating)).isCloseTo(difficulty, FOUR_DECIMALS);
    }

    /** fsrs-rs, test_next_stability, from 5: its single precision leaves four decimals of the largest number. */
    @ParameterizedTest
    @CsvSource({
        "AGAIN, 1, 0.9, 25.602541, 1.0525396",
        "HARD, 2, 0.8, 28.226582, 1.1894329",
        "GOOD, 3, 0.7, 58.656002, 1.3680838",
        "EASY, 4, 0.6, 127.226685, 1.584989"
    })
    void the_next_stability_is_that_of_the_reference(
            Rating rating, double difficulty, double recall, double recalled, double forgotten) {
        var memory = new Memory(5, difficulty);
        assertThat(FSRS.recalled(memory, rating, recall)).isCloseTo(recalled, FOUR_DECIMALS);
        assertThat(FSRS.forgotten(memory, recall)).isCloseTo(forgotten, FOUR_DECIMALS);
    }

    /** fsrs-rs, test_next_stability, on the same day; for Hard the two references differ, and ours is py-fsrs's. */
    @ParameterizedTest
    @CsvSource({"AGAIN, 1.596818", "GOOD, 5.0", "EASY, 8.12961"})
    void the_stability_after_a_second_answer_on_a_day_is_that_of_the_reference(Rating rating, double stability) {
        assertThat(FSRS.sameDay(5, rating)).isCloseTo(stability, FOUR_DECIMALS);
    }

    @Test
    void a_second_answer_on_a_day_that_was_hard_lets_stability_fall() {
        assertThat(FSRS.sameDay(5, HARD)).isLessThan(5);
    }

    @Test
    void what_is_due_at_the_wanted_recall_has_the_interval_of_its_stability() {
        assertThat(FSRS.interval(new Memory(121.01552, 5))).isEqualTo(121);
        assertThat(FSRS.interval(new Memory(0.01, 5))).isEqualTo(1);
        assertThat(FSRS.interval(new Memory(1e9, 5))).isEqualTo(Fsrs.LONGEST);
        assertThat(FSRS.interval(new Memory(10, 5), 0.8)).isGreaterThan(FSRS.interval(new Memory(10, 5), 0.9));
    }
}
