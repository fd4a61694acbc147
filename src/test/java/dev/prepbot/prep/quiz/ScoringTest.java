package dev.prepbot.prep.quiz;

import static dev.prepbot.prep.quiz.QuizSamples.ADA;
import static dev.prepbot.prep.quiz.QuizSamples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The published rules of points, and the board. */
final class ScoringTest {

    private static final PersonId BOB = new PersonId("slack", "U2");
    private static final PersonId EVE = new PersonId("slack", "U3");

    private final List<Vote> votes = new ArrayList<>();

    @Test
    void a_right_answer_earns_ten_and_each_right_one_before_it_two_more_up_to_six() {
        IntStream.range(0, 6).forEach(round -> votes(ADA, round, 0));
        assertThat(IntStream.range(0, 6).map(round -> points(ADA, round))).containsExactly(10, 12, 14, 16, 16, 16);
    }

    @Test
    void a_wrong_answer_earns_and_costs_nothing_but_the_bonus() {
        votes(ADA, 0, 0);
        votes(ADA, 1, 3);
        votes(ADA, 2, 0);
        votes(ADA, 3, 0);
        assertThat(IntStream.range(0, 4).map(round -> points(ADA, round))).containsExactly(10, 0, 10, 12);
    }

    @Test
    void a_round_that_someone_sits_out_breaks_the_row() {
        votes(ADA, 0, 0);
        votes(ADA, 2, 0);
        assertThat(points(ADA, 2)).isEqualTo(10);
    }

    @Test
    void one_who_joins_late_starts_at_zero_and_earns_like_everyone() {
        votes(ADA, 0, 0);
        votes(ADA, 1, 0);
        votes(BOB, 1, 0);
        assertThat(points(BOB, 1)).isEqualTo(10);
        assertThat(points(ADA, 1)).isEqualTo(12);
    }

    @Test
    void the_row_of_one_is_no_bonus_for_another() {
        votes(ADA, 0, 0);
        votes(BOB, 1, 0);
        votes(EVE, 2, 0);
        assertThat(points(EVE, 2)).isEqualTo(10);
    }

    @Test
    void the_fastest_of_those_who_were_right_is_named_and_earns_no_more_for_it() {
        votes.add(new Vote(EVE, 0, 1, NOON));
        votes.add(new Vote(ADA, 0, 0, NOON.plusSeconds(2)));
        votes.add(new Vote(BOB, 0, 0, NOON.plusSeconds(1)));
        assertThat(scoring().fastest(0)).map(Vote::person).contains(BOB);
        assertThat(points(BOB, 0)).isEqualTo(points(ADA, 0));
        assertThat(scoring().fastest(1)).isEmpty();
    }

    @Test
    void people_with_equally_many_points_share_a_rank_and_the_next_ranks_are_left_out() {
        var board = Ranked.of(List.of(
                new Score(EVE, 10, 1), new Score(BOB, 22, 2), new Score(ADA, 22, 2), new Score(person(9), 0, 0)));
        assertThat(board).extracting(Ranked::rank).containsExactly(1, 1, 3, 4);
        assertThat(board).extracting(ranked -> ranked.score().person()).containsExactly(ADA, BOB, EVE, person(9));
        assertThat(Ranked.of(List.of())).isEmpty();
    }

    private void votes(PersonId person, int round, int choice) {
        votes.add(new Vote(person, round, choice, NOON.plusSeconds(round)));
    }

    private int points(PersonId person, int round) {
        return scoring().of(round).stream()
                .filter(earned -> earned.vote().person().equals(person))
                .mapToInt(Earned::points)
                .sum();
    }

    private Scoring scoring() {
        return new Scoring(List.of(0, 0, 0, 0, 0, 0), votes);
    }

    private static PersonId person(int number) {
        return new PersonId("slack", "U" + number);
    }
}
