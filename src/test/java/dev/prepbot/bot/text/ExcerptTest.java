package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

    @Test
    void what_is_short_is_shown_whole_on_one_line() {
        assertThat(Excerpt.of(" new\n york ")).isEqualTo("new york");
        assertThat(Excerpt.of("🐢".repeat(60))).isEqualTo("🐢".repeat(60));
        assertThat(Excerpt.of("")).isEmpty();
    }

    @Test
    void what_is_long_is_shortened_between_characters() {
        assertThat(Excerpt.of("🐢".repeat(61))).isEqualTo("🐢".repeat(59) + "…");
        assertThat(Excerpt.of("x".repeat(100_000))).isEqualTo("x".repeat(59) + "…");
    }
}
