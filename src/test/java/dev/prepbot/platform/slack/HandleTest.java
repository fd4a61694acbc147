package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Place;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HandleTest {

    private static final Handle FULL = new Handle(
            Handle.Kind.PRESS,
            "Ev1",
            "U1",
            new Handle.Stand(Spot.in("D1", Optional.of("1.2")), Place.Kind.PRIVATE_THREAD, Optional.of("3.4")),
            new Handle.Pass(Optional.of("https://hooks/1"), Optional.of("1.2.3"), Instant.ofEpochSecond(7)));

    @Test
    void it_outlives_a_restart_in_writing() {
        assertThat(Handle.read(FULL.written())).contains(FULL);
        var bare = new Handle(
                Handle.Kind.COMMAND,
                "Ev1",
                "U1",
                new Handle.Stand(Spot.in("C1", Optional.empty()), Place.Kind.CHANNEL, Optional.empty()),
                new Handle.Pass(Optional.empty(), Optional.empty(), Instant.ofEpochSecond(7)));
        assertThat(Handle.read(bare.written())).contains(bare);
        assertThat(Handle.read("none of ours")).isEmpty();
    }

    @Test
    void a_form_inherits_all_but_the_trigger() {
        var form = FULL.forForm("Ev2", "4.5.6");
        assertThat(form.kind()).isEqualTo(Handle.Kind.FORM);
        assertThat(form.pass().trigger()).contains("4.5.6");
        assertThat(form.pass().url()).isEqualTo(FULL.pass().url());
        assertThat(form.at()).isEqualTo(FULL.at());
    }

    @Test
    void nobody_else_reads_only_in_ones_own_conversation_with_the_bot() {
        assertThat(FULL.at().own()).isTrue();
        assertThat(new Handle.Stand(Spot.in("D1", Optional.empty()), Place.Kind.GROUP, Optional.empty()).own())
                .isFalse();
        assertThat(new Handle.Stand(Spot.in("C1", Optional.of("1.2")), Place.Kind.PRIVATE_THREAD, Optional.empty())
                        .own())
                .isFalse();
    }

    @Test
    void what_comes_back_with_a_form_fits() {
        assertThat(FULL.written().length()).isLessThan(Limits.PRIVATE_METADATA / 4);
    }
}
