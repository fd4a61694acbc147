package dev.prepbot.platform.discord.loopback;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A crowd of whom each has a question of prepbot's before them, and answers it again and again. */
final class Answering {

    private static final int PATIENCE_SECONDS = 20;

    private static final String ANSWER = "A queue takes the load off: the one side writes, the other reads when it can."
            + " What was read is confirmed, what was not is read again, so each step must be able to happen twice.";

    private final Crowd crowd;
    private final List<Modal> forms;

    private Answering(Crowd crowd, List<Modal> forms) {
        this.crowd = crowd;
        this.forms = forms;
    }

    /** Lets everyone ask for a question and open its form. */
    static Answering of(Crowd crowd) {
        return new Answering(
                crowd,
                crowd.clients().stream()
                        .map(client -> opened(client, crowd.channel()))
                        .toList());
    }

    private static Modal opened(Client client, Channel channel) {
        var question = got(client.use(channel, "practice", Map.of()).replied());
        var button = ids(question).stream()
                .filter(id -> id.contains("answer"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question, but: " + question.content()));
        got(client.press(question, button, List.of()).answered());
        return client.modal().orElseThrow(() -> new AssertionError("no form came"));
    }

    /** Completes with the feedback, which is said when the answer is stored. */
    CompletableFuture<Message> again(int number) {
        var form = forms.get(Math.floorMod(number, forms.size()));
        var typed = form.fields().stream().collect(Collectors.toMap(Modal.Field::id, field -> ANSWER));
        return crowd.client(number).submit(form, typed).replied().thenApply(Answering::feedback);
    }

    private static Message feedback(Message said) {
        if (ids(said).stream().noneMatch(id -> id.contains("reveal"))) {
            throw new IllegalStateException("no feedback, but: " + said.content());
        }
        return said;
    }

    private static List<String> ids(Message message) {
        return message.wire().path("components").findValuesAsText("custom_id");
    }

    private static <T> T got(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
