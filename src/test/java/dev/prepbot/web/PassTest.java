package dev.prepbot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PassTest {

    private static final String TOKEN = "abcdefgh-not-to-be-guessed";

    private static final Routes ROUTES = Routes.NONE
            .get("/page", request -> Response.json(200, Map.of("page", "here")))
            .post("/deed", request -> Response.json(201, Map.of()))
            .get("/events", request -> new Response.Events(EventStream::close));

    private final WebServer server = WebServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            Set.of(),
            Optional.of(new Pass(TOKEN)),
            ROUTES,
            () -> "incident");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void without_the_token_no_address_answers() throws IOException {
        for (var line : new String[] {"GET /page", "HEAD /page", "POST /deed", "GET /events", "GET /nowhere"}) {
            var asked = ask(line);
            assertThat(asked.status()).as(line).isEqualTo(401);
            assertThat(asked.whole()).doesNotContain(TOKEN).doesNotContain("Set-cookie");
        }
        assertThat(ask("GET /page?token=" + TOKEN + "x").status()).isEqualTo(401);
        assertThat(ask("GET /page?token=").status()).isEqualTo(401);
        assertThat(ask("GET /page", "Cookie: prepbot-pass=" + TOKEN.substring(1))
                        .status())
                .isEqualTo(401);
        assertThat(ask("GET /page", "Authorization: Basic " + TOKEN).status()).isEqualTo(401);
    }

    @Test
    void a_visit_with_the_token_sets_a_cookie_that_opens_everything_from_then_on() throws IOException {
        var first = ask("GET /page?token=" + TOKEN);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.whole())
                .contains("Set-cookie: prepbot-pass=" + TOKEN + "; Path=/; HttpOnly; SameSite=Strict\r\n");
        var cookie = "Cookie: other=1; prepbot-pass=" + TOKEN;
        assertThat(ask("GET /page", cookie).status()).isEqualTo(200);
        assertThat(ask("GET /page", cookie).whole()).doesNotContain("Set-cookie");
        assertThat(ask("POST /deed", cookie).status()).isEqualTo(201);
        assertThat(ask("GET /events", cookie).whole()).contains("text/event-stream");
    }

    @Test
    void programs_send_the_token_in_a_header() throws IOException {
        assertThat(ask("POST /deed", "Authorization: Bearer " + TOKEN).status()).isEqualTo(201);
    }

    @Test
    void the_token_does_not_open_what_another_web_site_asks_for() throws IOException {
        var cookie = "Cookie: prepbot-pass=" + TOKEN;
        assertThat(ask("POST /deed", cookie, "Origin: https://evil.example").status())
                .isEqualTo(403);
        var rebound = Asked.on(server.port(), "GET /page HTTP/1.1", "Host: evil.example", cookie);
        assertThat(rebound.status()).isEqualTo(421);
    }

    @Test
    void a_token_that_is_easily_guessed_is_none() {
        assertThat(Pass.fits("short")).isFalse();
        assertThat(Pass.fits("has blanks and is rather long")).isFalse();
        assertThat(new Pass(TOKEN)).asString().doesNotContain(TOKEN);
    }

    private Asked ask(String first, String... more) throws IOException {
        var lines = new String[more.length + 2];
        lines[0] = first + " HTTP/1.1";
        lines[1] = "Host: localhost";
        System.arraycopy(more, 0, lines, 2, more.length);
        return Asked.on(server.port(), lines);
    }
}
