package dev.prepbot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ActionTokenTest {

    @Test
    void a_token_is_read_as_it_was_written() {
        for (var token : List.of(
                ActionToken.of("answer"),
                ActionToken.of("answer", "k3x9"),
                ActionToken.of("practise", "databases", "mid"),
                ActionToken.of("answer", ""),
                ActionToken.of("answer", "", "x"),
                ActionToken.of("x", "y".repeat(ActionToken.LONGEST - 4)))) {
            assertThat(ActionToken.read(token.toString())).isEqualTo(token);
            assertThat(token.toString()).hasSizeLessThanOrEqualTo(ActionToken.LONGEST);
        }
    }

    @Test
    void a_part_that_is_not_there_is_empty() {
        assertThat(ActionToken.of("practise", "databases").part(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "nonsense", "0:answer:x", "2:answer:x", "11:answer", " 1:answer", ":", "::::"})
    void what_is_of_another_version_or_shape_is_unknown(String text) {
        assertThat(ActionToken.read(text)).isEqualTo(ActionToken.of("unknown"));
    }

    @Test
    void a_token_that_is_too_long_is_unknown() {
        assertThat(ActionToken.read("1:answer:" + "x".repeat(ActionToken.LONGEST)))
                .isEqualTo(ActionToken.of("unknown"));
    }

    @Test
    void no_input_makes_reading_throw() {
        long seed = 20260504;
        System.out.println("tokens: seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder("1:".substring(0, random.nextInt(3)));
            int length = random.nextInt(120);
            for (int j = 0; j < length; j++) {
                text.append(random.nextInt(4) == 0 ? ':' : (char) random.nextInt(0x10000));
            }
            var token = ActionToken.read(text.toString());
            assertThat(ActionToken.read(token.toString())).isEqualTo(token);
        }
    }

    @Test
    void a_token_that_could_not_be_read_back_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> ActionToken.of("a:b"));
        assertThatIllegalArgumentException().isThrownBy(() -> ActionToken.of("a", "b:c"));
        assertThatIllegalArgumentException().isThrownBy(() -> ActionToken.of("a", "b".repeat(ActionToken.LONGEST)));
    }
}
