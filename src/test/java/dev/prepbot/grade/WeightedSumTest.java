package dev.prepbot.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class WeightedSumTest {

    @Test
    void what_is_added_up_is_made_a_probability() {
        var sum = new WeightedSum(-1, Map.of("near", 4.0));
        assertThat(sum.probability(Map.of("near", 0.25))).isEqualTo(0.5);
        assertThat(sum.probability(Map.of("near", 1.0))).isBetween(0.95, 0.96);
    }

    @Test
    void a_measure_that_is_missing_is_named() {
        var sum = new WeightedSum(0, Map.of("near", 1.0));
        assertThatThrownBy(() -> sum.probability(Map.of())).hasMessage("near");
    }

    @Test
    void the_shipped_sum_rises_with_rare_words_and_falls_with_what_the_question_gives() {
        var shipped = WeightedSum.resource("/grading/bare.weights");
        assertThat(shipped.weights().get("rare")).isPositive();
        assertThat(shipped.weights().get("asked")).isNegative();
    }
}
