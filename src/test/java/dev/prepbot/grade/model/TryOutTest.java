package dev.prepbot.grade.model;

import static dev.prepbot.grade.model.Replies.entry;
import static dev.prepbot.grade.model.Replies.reply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.grade.model.RudeServer.Manner;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TryOutTest {

    private static final Optional<Supplier<String>> KEY = Optional.of(() -> "the-key");

    @Test
    void a_model_that_grades_is_fine() {
        try (var server = new RudeServer(RudeServer.says(reply(entry(1, "covered", "404"))))) {
            assertThat(tried(server.address(), KEY)).isEmpty();
        }
    }

    static Stream<Arguments> what_is_wrong_is_said() {
        return Stream.of(
                Arguments.of(RudeServer.status(401), "it refuses the key"),
                Arguments.of(RudeServer.status(404), "it has no model `m`"),
                Arguments.of(RudeServer.status(400), "response_format"),
                Arguments.of(RudeServer.status(429), "credit"),
                Arguments.of(RudeServer.status(500), "it is in trouble itself"),
                Arguments.of(RudeServer.status(301), "redirects are not followed"),
                Arguments.of(RudeServer.hang(), "did not answer within"),
                Arguments.of(RudeServer.raw(""), "ended the connection"),
                Arguments.of(RudeServer.body(200, "text/html", "<html>"), "/v1"),
                Arguments.of(RudeServer.says("sure"), "JSON that was asked for"));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_wrong_is_said(Manner manner, String words) {
        try (var server = new RudeServer(manner)) {
            assertThat(tried(server.address(), KEY))
                    .hasValueSatisfying(said -> assertThat(said).contains(words).doesNotContain("the-key", "secret"));
        }
    }

    @Test
    void a_missing_key_is_named() {
        try (var server = new RudeServer(RudeServer.status(401))) {
            assertThat(tried(server.address(), Optional.empty()))
                    .hasValueSatisfying(said -> assertThat(said).contains("it wants a key", "PREPBOT_LLM_KEY"));
            assertThat(server.requests().get(0).head()).doesNotContain("Authorization");
        }
    }

    @Test
    void a_server_without_tls_is_told_from_one_that_is_not_there() {
        try (var server = new RudeServer(RudeServer.raw("HTTP/1.1 400 Bad Request\r\n\r\n"))) {
            var address = URI.create(server.address().toString().replace("http:", "https:"));
            assertThat(tried(address, KEY))
                    .hasValueSatisfying(said -> assertThat(said).contains("TLS"));
        }
        assertThat(tried(URI.create("https://no-such-host.invalid/v1"), KEY))
                .hasValueSatisfying(said -> assertThat(said).contains("cannot be reached"));
    }

    private static Optional<String> tried(URI address, Optional<Supplier<String>> key) {
        return TryOut.of(new Endpoint(address, "m", key, Duration.ofSeconds(2)), () -> "mark")
                .map(complaint -> complaint.message() + ": " + complaint.advice());
    }
}
