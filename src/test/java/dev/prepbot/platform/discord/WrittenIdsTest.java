package dev.prepbot.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.ReplyHandle;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written onto components and into handles is read back. */
final class WrittenIdsTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @ParameterizedTest
    @EnumSource(Effect.class)
    void a_component_tells_its_token_its_effect_and_the_errand_that_wrote_it(Effect effect) {
        var read = CustomId.read(CustomId.write(ActionToken.of("answer", "k~f3"), effect, "abcdefghij234567"));
        assertThat(read.token()).isEqualTo(ActionToken.of("answer", "k~f3"));
        assertThat(read.effect()).contains(effect);
        assertThat(read.errand()).contains("abcdefghij234567");
    }

    @Test
    void what_does_not_fit_is_left_out_the_errand_first() {
        var long90 = ActionToken.of("a", "x".repeat(86));
        assertThat(long90.toString()).hasSize(90);
        var written = CustomId.write(long90, Effect.OPENS_FORM, "abcdefghij234567");
        assertThat(written).hasSize(92);
        assertThat(CustomId.read(written).errand()).isEmpty();
        assertThat(CustomId.read(written).effect()).contains(Effect.OPENS_FORM);
        var long100 = ActionToken.of("a", "x".repeat(96));
        assertThat(CustomId.write(long100, Effect.OPENS_FORM, "e")).isEqualTo(long100.toString());
        assertThat(CustomId.read(long100.toString()).token()).isEqualTo(long100);
    }

    @Test
    void what_another_version_wrote_is_an_unknown_action() {
        assertThat(CustomId.read("old-style-id").token()).isEqualTo(ActionToken.of("unknown"));
        assertThat(CustomId.read("").token()).isEqualTo(ActionToken.of("unknown"));
    }

    @Test
    void a_handle_outlives_the_process_for_a_quarter_of_an_hour_and_never_shows_its_token() {
        var handle = new Handle("11", "aW50ZXI_token", NOON, Handle.Kind.PRESS, "22", "33");
        assertThat(Handle.read(handle.written())).contains(handle);
        assertThat(handle.written().toString()).doesNotContain("token");
        assertThat(handle.toString()).doesNotContain("token");
        assertThat(handle.lapsed(NOON.plus(Duration.ofMinutes(15)))).isFalse();
        assertThat(handle.lapsed(NOON.plus(Duration.ofMinutes(15)).plusMillis(1)))
                .isTrue();
        assertThat(Handle.read(new ReplyHandle("discord", "9 something else"))).isEmpty();
        assertThat(Handle.read(new Handle("1", "t", NOON, Handle.Kind.COMMAND, "2", "").written()))
                .map(Handle::onMessage)
                .contains(false);
    }
}
