package dev.prepbot.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.grade.encode.Token;
import dev.prepbot.grade.encode.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables that contributors extend. */
final class WordTablesTest {

    @Test
    void a_line_of_synonyms_is_what_is_read_a_colon_and_what_people_type() {
        assertThat(Synonyms.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("[^:,]+: [^:]+").isLowerCase());
    }

    @Test
    void nothing_people_type_is_read_in_two_ways() {
        var seen = new HashSet<String>();
        for (var line : Synonyms.lines()) {
            for (var typed : line.split(": ", 2)[1].split(", ", -1)) {
                assertThat(seen.add(typed)).as("`%s` in: %s", typed, line).isTrue();
            }
        }
    }

    @Test
    void nothing_that_is_read_is_itself_read_otherwise() {
        var typed = Synonyms.lines().stream()
                .flatMap(line -> Arrays.stream(line.split(": ", 2)[1].split(", ", -1)))
                .toList();
        assertThat(Synonyms.lines().stream().map(line -> line.split(": ", 2)[0]))
                .noneMatch(typed::contains);
    }

    @Test
    void a_line_of_antonyms_has_two_sides_without_a_word_in_common() {
        assertThat(Antonyms.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line).matches("[^|]+ \\| [^|]+").isLowerCase();
            var sides = line.split(" \\| ", -1);
            assertThat(List.of(sides[0].split(", ", -1)))
                    .doesNotContainAnyElementsOf(List.of(sides[1].split(", ", -1)));
        });
    }

    @Test
    void what_is_spelt_out_keeps_its_place() {
        var read = Synonyms.bundled().read(Tokens.of("the TTL ends"));
        assertThat(read).extracting(Token::form).containsExactly("the", "time", "to", "live", "ends");
        assertThat(read.subList(1, 4)).allMatch(token -> token.start() == 4 && token.end() == 7);
    }

    @Test
    void one_slip_is_a_letter_more_less_or_other_or_two_swapped() {
        assertThat(List.of("replicatoin", "replicaton", "repplication", "replicasion"))
                .allMatch(slip -> Spelling.oneSlip(slip, "replication"));
        assertThat(Spelling.oneSlip("partition", "replication")).isFalse();
    }
}
