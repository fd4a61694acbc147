package dev.prepbot.prep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("key_points", "pitfalls", "level", "mid", "behavioural", "daily", "leaderboard", "go");

    @ParameterizedTest
    @CsvSource({
        "keypoints, key_points",
        "key-points, key_points",
        "KEY_POINTS, key_points",
        "pitfall, pitfalls",
        "piftalls, pitfalls",
        "lvel, level",
        "lebel, level",
        "middle, mid",
        "behav, behavioural",
        "behavioral, behavioural",
        "dayly, daily",
        "leader, leaderboard"
    })
    void a_slip_is_near_the_word_that_was_meant(String typed, String meant) {
        assertThat(Nearest.to(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "weight", "a", "", "  ", "🙂", "gx"})
    void what_is_near_nothing_has_no_nearest(String typed) {
        assertThat(Nearest.to(typed, KNOWN)).isEmpty();
    }

    @Test
    void the_first_of_equally_near_words_is_taken() {
        assertThat(Nearest.to("cast", List.of("case", "cash"))).contains("case");
    }

    @Test
    void a_word_of_any_length_is_compared_quickly() {
        assertThat(Nearest.to("x".repeat(1_000_000), KNOWN)).isEmpty();
    }
}
