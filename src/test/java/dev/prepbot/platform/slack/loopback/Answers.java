package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What comes of the app's acknowledgements before one person's eyes. */
final class Answers {

    private final Person.Wires wires;
    private final String id;
    private final List<String> notices = new CopyOnWriteArrayList<>();

    /** @param id who acted */
    Answers(Person.Wires wires, String id) {
        this.wires = wires;
        this.id = id;
    }

    List<String> notices() {
        return notices;
    }

    void toCommand(Conversation where, JsonNode answer, @Nullable Throwable fault) {
        if (fault != null) {
            failed(fault);
        } else if (!answer.isMissingNode()) {
            said(where, answer);
        }
    }

    private void said(Conversation where, JsonNode answer) {
        ObjectNode said = answer.isTextual() ? Json.object().put("text", answer.asText()) : answer.deepCopy();
        synchronized (wires.workspace()) {
            wires.inside().urls().answer(id, where, Optional.empty(), new Arguments(said));
        }
    }

    private void failed(Throwable fault) {
        notices.add(String.valueOf(fault.getMessage()));
        wires.inside()
                .complaints()
                .add("an act of " + wires.workspace().person(id).orElseThrow().name() + " failed: "
                        + fault.getMessage());
    }

    void toAct(@Nullable Throwable fault) {
        if (fault != null) {
            failed(fault);
        }
    }

    /** What the answer to a submission asks for; https://docs.slack.dev/surfaces/modals#modifying. */
    void toSubmission(JsonNode answer, @Nullable Throwable fault) {
        if (fault != null) {
            failed(fault);
            return;
        }
        var views = wires.inside().views();
        synchronized (wires.workspace()) {
            var top = views.top(id).map(view -> view.path("id").asText()).orElse("");
            switch (answer.path("response_action").asText()) {
                case "errors" -> notices.add(Json.write(answer.path("errors")));
                case "update" -> views.update("id", top, Optional.empty(), answer.path("view"));
                case "push" -> views.push(id, answer.path("view"));
                case "clear" -> views.clear(id);
                default -> views.close(id);
            }
        }
    }
}
