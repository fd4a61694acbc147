package dev.prepbot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebServerTest {

    private static final Routes ROUTES = Routes.NONE
            .get(
                    "/rooms/{room}/chairs/{chair}",
                    request -> Response.json(
                            200, Map.of("room", request.parameter("room"), "chair", request.parameter("chair"))))
            .post("/rooms", request -> Response.json(201, request.json(100)))
            .get(
                    "/later",
                    request -> new Response.Later(
                            CompletableFuture.supplyAsync(() -> Response.json(200, Map.of("came", "later")))))
            .get("/broken", request -> {
                throw new IllegalStateException("a secret detail");
            })
            .get("/words", Resource.of("playground/words.js"));

    private final WebServer server = WebServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            Set.of("prep.example"),
            ROUTES,
            () -> "incident-1");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void parts_of_the_path_are_decoded_and_named() throws IOException {
        assertThat(get("/rooms/b%C3%BCro%2F1/chairs/a+b").whole()).contains("\"room\":\"büro/1\"", "\"chair\":\"a+b\"");
    }

    @Test
    void an_unknown_address_is_404_and_a_wrong_method_405_with_what_is_allowed() throws IOException {
        assertThat(get("/nowhere").status()).isEqualTo(404);
        var wrong = ask("DELETE /rooms HTTP/1.1");
        assertThat(wrong.status()).isEqualTo(405);
        assertThat(wrong.whole()).contains("Allow: POST", "\"next\":\"Use POST.\"");
    }

    @Test
    void a_body_must_be_a_json_object_of_a_bounded_size() throws IOException {
        assertThat(post("{\"a\":1}", "application/json").status()).isEqualTo(201);
        assertThat(post("{\"a\":1}", "text/plain").status()).isEqualTo(415);
        assertThat(post("{\"a\":", "application/json").status()).isEqualTo(400);
        assertThat(post("[1]", "application/json").status()).isEqualTo(400);
        assertThat(post("{\"a\":\"" + "x".repeat(200) + "\"}", "application/json")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void an_answer_may_come_later() throws IOException {
        assertThat(get("/later").whole()).endsWith("{\"came\":\"later\"}");
    }

    @Test
    void a_mistake_of_ours_is_500_with_an_incident_and_without_details() throws IOException {
        var answer = get("/broken");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.whole()).contains("incident-1").doesNotContain("secret");
    }

    @Test
    void files_come_with_their_type_and_tag_and_not_again_if_unchanged() throws IOException {
        var first = get("/words");
        assertThat(first.whole()).contains("Content-type: text/javascript; charset=utf-8", "Cache-control: no-cache");
        var tag = first.whole()
                .lines()
                .filter(line -> line.startsWith("Etag: "))
                .findFirst()
                .orElseThrow();
        var again = ask("GET /words HTTP/1.1", "If-None-Match: " + tag.substring(6));
        assertThat(again.status()).isEqualTo(304);
        assertThat(ask("HEAD /words HTTP/1.1").status()).isEqualTo(200);
    }

    @Test
    void every_answer_forbids_foreign_content_and_guessing_of_types() throws IOException {
        assertThat(get("/nowhere").whole())
                .contains("default-src 'none'", "X-content-type-options: nosniff", "Referrer-policy: no-referrer");
    }

    @Test
    void only_its_own_names_are_answered() throws IOException {
        for (var host : new String[] {"localhost", "localhost:8080", "127.0.0.1", "[::1]:8080", "prep.example"}) {
            assertThat(Asked.on(server.port(), "GET /words HTTP/1.1", "Host: " + host)
                            .status())
                    .as(host)
                    .isEqualTo(200);
        }
        for (var host :
                new String[] {"evil.example", "localhost.evil.example", "192.0.2.1", "127.0.0.1.evil.example"}) {
            assertThat(Asked.on(server.port(), "GET /words HTTP/1.1", "Host: " + host)
                            .status())
                    .as(host)
                    .isEqualTo(421);
        }
    }

    @Test
    void another_web_site_can_neither_post_nor_read() throws IOException {
        assertThat(ask("POST /rooms HTTP/1.1", "Origin: https://evil.example").status())
                .isEqualTo(403);
        assertThat(ask("POST /rooms HTTP/1.1", "Origin: null").status()).isEqualTo(403);
        assertThat(ask("POST /rooms HTTP/1.1", "Origin: http://localhost:3000").status())
                .isEqualTo(403);
        assertThat(ask("GET /words HTTP/1.1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors")
                        .status())
                .isEqualTo(403);
        assertThat(ask("GET /words HTTP/1.1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_page_itself_can_post() throws IOException {
        var answer = Asked.on(
                server.port(),
                "POST /rooms HTTP/1.1",
                "Host: localhost:" + server.port(),
                "Origin: http://localhost:" + server.port(),
                "Content-Type: application/json",
                "Content-Length: 2",
                "",
                "{}");
        assertThat(answer.status()).isEqualTo(201);
    }

    private Asked get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1");
    }

    private Asked post(String body, String type) throws IOException {
        return ask("POST /rooms HTTP/1.1", "Content-Type: " + type, "Content-Length: " + body.length(), "", body);
    }

    private Asked ask(String first, String... more) throws IOException {
        var lines = new String[more.length + 2];
        lines[0] = first;
        lines[1] = "Host: localhost";
        System.arraycopy(more, 0, lines, 2, more.length);
        return Asked.on(server.port(), lines);
    }
}
