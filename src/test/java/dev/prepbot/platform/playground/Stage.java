package dev.prepbot.platform.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A playground with the fake bot behind it and a server before it. */
final class Stage implements AutoCloseable {

    static final PlaceId CHANNEL = new PlaceId(Playground.NAME, World.CHANNEL);
    static final PersonId ALICE = new PersonId(Playground.NAME, "alice");

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Hand clock = new Hand();
    final Playground playground;
    final FakeBot bot;
    private final WebServer server;

    Stage(Path directory) {
        var run = "run" + RUNS.incrementAndGet();
        var ids = new AtomicInteger();
        playground = Playground.open(directory, clock, () -> run + "id" + ids.incrementAndGet());
        bot = new FakeBot(playground, run);
        playground.connect(bot);
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = WebServer.start(address, Set.of(), playground.routes(), () -> "incident");
    }

    /** An answer of the API. */
    record Answer(int status, JsonNode body) {}

    Outcome perform(String id, Intention intention) throws Exception {
        return playground
                .perform(new Errand(id, intention))
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    Answer get(String path) throws IOException, InterruptedException {
        return ask(request(path).GET());
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return ask(request(path).DELETE());
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return ask(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Writes a line in the channel and waits for what the bot answers. */
    JsonNode use(String person, String line) throws IOException, InterruptedException {
        var body = Views.object().put("text", line).toString();
        var sent = post("/api/places/interview-prep/messages?as=" + person, body);
        return answered(person, sent.body().path("delivery").asText());
    }

    /** Waits for the bot's first answer. */
    JsonNode answered(String person, String delivery) throws IOException, InterruptedException {
        return get("/api/deliveries/" + delivery + "?wait=10&as=" + person).body();
    }

    List<JsonNode> messages(String person, String place) throws IOException, InterruptedException {
        var body =
                get("/api/places/" + place + "/messages?limit=500&as=" + person).body();
        return List.copyOf(((ObjectNode) body).withArray("messages").findParents("id")).stream()
                .filter(node -> node.has("by"))
                .toList();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    HttpClient client() {
        return CLIENT;
    }

    static Answer ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), Wire.JSON.readTree(response.body()));
    }

    @Override
    public void close() {
        server.close();
        playground.close();
    }
}
