package dev.prepbot.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Outcome.Trouble;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Discord's errors mean for an errand. */
final class MishapTest {

    @ParameterizedTest
    @CsvSource({
        "10003, 404, GONE",
        "10008, 404, GONE",
        "10062, 404, EXPIRED",
        "10015, 404, EXPIRED",
        "50027, 401, EXPIRED",
        "40060, 400, EXPIRED",
        "50001, 403, FORBIDDEN",
        "50013, 403, FORBIDDEN",
        "50007, 403, FORBIDDEN",
        "160006, 400, FORBIDDEN",
        "50035, 400, REFUSED",
        "40005, 413, REFUSED",
        "0, 429, RATE_LIMITED",
        "20028, 429, RATE_LIMITED",
        "0, 500, UNREACHABLE",
        "0, 502, UNREACHABLE",
        "0, -1, UNREACHABLE",
        "0, 401, FORBIDDEN"
    })
    void an_error_has_its_trouble(int code, int status, Trouble trouble) {
        assertThat(Mishap.of(code, status, "meaning").trouble()).isEqualTo(trouble);
    }

    @Test
    void what_is_not_answered_in_time_is_tried_again() {
        assertThat(Mishap.of(new CompletionException(new TimeoutException())).trouble())
                .isEqualTo(Trouble.RATE_LIMITED);
        assertThat(Mishap.of(new IllegalStateException("shut down")).trouble()).isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void a_fault_of_our_own_is_told_without_what_people_typed() {
        assertThat(Mishap.of(new IllegalArgumentException("someone's words")).detail())
                .doesNotContain("words");
    }
}
