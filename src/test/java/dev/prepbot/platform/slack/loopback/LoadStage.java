package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.load.Call;
import dev.prepbot.load.Subject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A Slack full of people who all want something of the bot at once. */
final class LoadStage implements AutoCloseable {

    /** Enough that nobody has two things on the way at 64 in flight. */
    private static final int PEOPLE = 128;

    /** Whoever waits longer has gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration START = Duration.ofMinutes(1);

    private static final String ANSWER = "An index is a sorted copy of a column that points at its rows; it makes"
            + " looking up quick, and every write a little slower, because the copy has to be kept up to date.";

    private final LoopbackSlack slack =
            LoopbackSlack.open(Manifest.read(Path.of("config/slack-manifest.yaml")), Clock.systemUTC());
    private final List<Person> people = IntStream.range(0, PEOPLE)
            .mapToObj(number -> slack.team().person("person" + number, "Europe/Berlin", false))
            .toList();
    private final String channel = slack.team().channel("general", members());

    /** Who waits for feedback, by direct conversation; each person's answers are taken in order. */
    private final Map<String, Queue<CompletableFuture<Shown>>> waiting = new ConcurrentHashMap<>();

    private String[] members() {
        var members = new ArrayList<>(people.stream().map(Person::id).toList());
        members.add(slack.team().bot());
        return members.toArray(String[]::new);
    }

    LoopbackSlack slack() {
        return slack;
    }

    void awaitSocket(Subject subject) {
        await("the bot to connect", START, () -> {
            if (!subject.lives()) {
                throw new IllegalStateException("the bot ended; its log says why");
            }
            return slack.sockets().open() > 0;
        });
    }

    Call echo() {
        return command("/echo", "Hello, is anybody there?");
    }

    Call streak() {
        return command("/prep", "streak");
    }

    /** Done when the reply is there, which travels with the acknowledgement. */
    private Call command(String command, String text) {
        slack.forgetful(said -> {});
        return number -> person(number).asks(channel, command, text).thenAccept(LoadStage::requireWords);
    }

    private static void requireWords(JsonNode answer) {
        if (answer.isMissingNode()) {
            throw new IllegalStateException("acknowledged without a word");
        }
    }

    /** Everyone is asked a question and opens its form; done when the feedback has been said, which follows the store. */
    Call answers() {
        var asked = people.stream()
                .map(person -> new Asked(person, form(person), new ConcurrentLinkedQueue<>()))
                .toList();
        asked.forEach(one -> waiting.put(one.person().direct(), one.waiting()));
        slack.forgetful(this::said);
        return number -> answered(asked.get(Math.floorMod(number, PEOPLE)));
    }

    /** Someone before a form that is filled in, and what they wait for. */
    private record Asked(Person person, ObjectNode form, Queue<CompletableFuture<Shown>> waiting) {}

    private static CompletableFuture<Shown> answered(Asked asked) {
        var feedback = new CompletableFuture<Shown>().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        asked.waiting().add(feedback);
        var unused = asked.person().sends(asked.form()).exceptionally(failure -> {
            feedback.completeExceptionally(failure);
            return null;
        });
        return feedback;
    }

    private void said(Shown message) {
        var queue = waiting.getOrDefault(message.channel(), new ConcurrentLinkedQueue<>());
        var next = queue.poll();
        while (next != null && !next.complete(message)) {
            next = queue.poll();
        }
    }

    private static ObjectNode form(Person person) {
        person.uses(person.direct(), "/prep", "practice databases").join();
        await("a question", PATIENCE, () -> button(person).isPresent());
        var asked = person.screen().get(0);
        person.acts(asked, button(person).orElseThrow(), List.of()).join();
        await("the form", PATIENCE, () -> person.modal().isPresent());
        var view = person.modal().orElseThrow();
        var typed = new HashMap<String, String>();
        view.path("blocks").forEach(block -> typed.put(block.path("block_id").asText(), ANSWER));
        return Acts.filled(view, typed);
    }

    /** The button that opens the form. */
    private static Optional<String> button(Person person) {
        return person.screen().stream()
                .flatMap(shown -> Json.items(shown.body().path("blocks")))
                .flatMap(Blocks::elements)
                .filter(element -> element.at("/text/text").asText().equals("Answer"))
                .map(element -> element.path("action_id").asText())
                .findFirst();
    }

    private Person person(int number) {
        return people.get(Math.floorMod(number, PEOPLE));
    }

    private static void await(String what, Duration patience, BooleanSupplier there) {
        long end = System.nanoTime() + patience.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    @Override
    public void close() {
        slack.close();
    }
}
