package dev.prepbot.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample numbers that the Unicode CLDR gives with its rules. */
final class PluralRuleTest {

    @ParameterizedTest(name = "{0}: form {1} for {2}")
    @CsvSource({
        "single, 0, 0 1 2 3 11 100 1000 1000000",
        "one-other, 0, 1",
        "one-other, 1, 0 2 3 4 5 10 11 16 100 101 1000 1000000",
        "zero-one-other, 0, 0 1",
        "zero-one-other, 1, 2 3 10 17 100 101 1000",
        "east-slavic, 0, 1 21 31 41 51 61 71 81 101 1001",
        "east-slavic, 1, 2 3 4 22 23 24 32 33 34 42 102 1002",
        "east-slavic, 2, 0 5 6 11 12 13 14 19 20 25 100 111 112 1000 10000 1000000",
        "polish, 0, 1",
        "polish, 1, 2 3 4 22 23 24 32 33 34 102 1002",
        "polish, 2, 0 5 11 12 13 14 19 21 31 100 101 111 112 1000 1000000",
        "czech, 0, 1",
        "czech, 1, 2 3 4",
        "czech, 2, 0 5 6 11 12 19 21 22 23 100 101 102 1000"
    })
    void each_number_has_its_form(String rule, int form, String numbers) {
        assertThat(Arrays.stream(numbers.split(" ")).mapToLong(Long::parseLong))
                .allSatisfy(number ->
                        assertThat(PluralRule.named(rule).formOf(number)).isEqualTo(form));
    }

    @Test
    void every_form_is_one_that_a_bundle_lists() {
        for (var rule : PluralRule.values()) {
            for (long number = 0; number < 1_200; number++) {
                assertThat(rule.formOf(number)).isBetween(0, rule.forms() - 1);
                assertThat(rule.formOf(-number)).isEqualTo(rule.formOf(number));
            }
        }
    }

    @Test
    void a_rule_that_nobody_knows_is_a_mistake_that_is_found() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluralRule.named("klingon"))
                .withMessageContaining("klingon");
    }
}
