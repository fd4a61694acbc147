package dev.prepbot.prep.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who stands where on a board. */
final class StandingsTest {

    @Test
    void the_most_points_come_first() {
        var standings = Standings.of(List.of(score(1, 3), score(2, 9), score(3, 5)));
        assertThat(standings.lines()).extracting(Standings.Line::points).containsExactly(9, 5, 3);
        assertThat(standings.lines()).extracting(Standings.Line::rank).containsExactly(1, 2, 3);
    }

    @Test
    void ties_share_a_rank_and_fill_up_the_next() {
        var standings = Standings.of(List.of(score(1, 5), score(2, 9), score(3, 5), score(4, 1)));
        assertThat(standings.lines()).extracting(Standings.Line::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void those_who_tie_stand_in_the_order_in_which_they_joined() {
        var standings = Standings.of(List.of(score(3, 5), score(1, 5), score(2, 5)));
        assertThat(standings.lines())
                .extracting(line -> line.who().person().local())
                .containsExactly("1", "2", "3");
    }

    @Test
    void a_rank_is_known_on_whatever_page_one_looks() {
        var standings = Standings.of(
                IntStream.rangeClosed(1, 25).mapToObj(at -> score(at, 100 - at)).toList());
        assertThat(standings.pages()).isEqualTo(3);
        assertThat(standings.page(2)).hasSize(5);
        assertThat(standings.page(99)).isEqualTo(standings.page(2));
        assertThat(standings.of(person(24)))
                .hasValueSatisfying(line -> assertThat(line.rank()).isEqualTo(24));
        assertThat(standings.of(person(77))).isEmpty();
    }

    @Test
    void what_was_earned_besides_is_added_and_who_has_nothing_is_left_out() {
        var standings =
                Standings.of(List.of(score(1, 3), score(2, 0), score(3, 0)), Map.of(person(2), 4, person(9), 9));
        assertThat(standings.lines()).extracting(Standings.Line::points).containsExactly(4, 3);
    }

    @Test
    void a_board_without_points_has_one_empty_page() {
        var standings = Standings.of(List.of());
        assertThat(standings.pages()).isEqualTo(1);
        assertThat(standings.page(0)).isEmpty();
    }

    @Test
    void a_name_keeps_to_one_line_and_to_its_length() {
        var named = Membership.named(person(1), "  Ada\n Lovelace " + "😀".repeat(100), Instant.EPOCH);
        assertThat(named.name()).startsWith("Ada Lovelace 😀");
        assertThat(named.name().codePointCount(0, named.name().length())).isEqualTo(Membership.LONGEST_NAME);
    }

    private static Score score(int person, int points) {
        var joined = Instant.parse("2026-11-02T12:00:00Z").plusSeconds(person);
        return new Score(Membership.named(person(person), "p" + person, joined), points);
    }

    private static PersonId person(int at) {
        return new PersonId("slack", String.valueOf(at));
    }
}
