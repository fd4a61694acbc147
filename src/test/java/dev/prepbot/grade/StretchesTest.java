package dev.prepbot.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.grade.Passage.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StretchesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 9})
    void every_stretch_has_the_number_of_its_place(int clauses) {
        var spans =
                IntStream.range(0, clauses).mapToObj(i -> new Span(i, i + 1, i)).toList();
        var stretches = new Stretches(new Passage("", List.of(), new float[0][], spans));
        assertThat(stretches.joined().stream().map(stretches::number))
                .containsExactlyElementsOf(
                        IntStream.range(0, stretches.joined().size()).boxed().toList());
        assertThat(stretches.single()).hasSize(clauses).allMatch(one -> stretches.number(one) >= 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9})
    void longer_stretches_have_no_number(int size) {
        var stretches = new Stretches(new Passage("", List.of(), new float[0][], List.of()));
        assertThat(stretches.number(new Span(0, size, 0))).isEqualTo(-1);
    }
}
