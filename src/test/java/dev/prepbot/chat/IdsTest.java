package dev.prepbot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class IdsTest {

    @Test
    void an_id_is_read_as_it_was_written_whatever_the_platform_calls_it() {
        for (var local : List.of("", "a", "a:b", ":", "T1/C2")) {
            assertThat(PersonId.of(new PersonId("slack", local).toString())).isEqualTo(new PersonId("slack", local));
            assertThat(PlaceId.of(new PlaceId("slack", local).toString())).isEqualTo(new PlaceId("slack", local));
            assertThat(ServerId.of(new ServerId("slack", local).toString())).isEqualTo(new ServerId("slack", local));
        }
        for (var bad : List.of("", ":", ":x", "x")) {
            assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of(bad));
            assertThatIllegalArgumentException().isThrownBy(() -> PlaceId.of(bad));
            assertThatIllegalArgumentException().isThrownBy(() -> ServerId.of(bad));
        }
    }

    @Test
    void a_reply_handle_does_not_tell_its_secret() {
        assertThat(new ReplyHandle("slack", "s3cret").toString())
                .contains("slack")
                .doesNotContain("s3cret");
    }
}
