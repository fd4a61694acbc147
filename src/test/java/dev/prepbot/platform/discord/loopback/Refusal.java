package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request that Discord answers with an error. */
final class Refusal extends RuntimeException {

    private final transient Problem problem;
    private final String words;
    private final String detail;

    Refusal(Problem problem, String words, String detail) {
        super(problem.code() + " " + words + (detail.isEmpty() ? "" : ": " + detail));
        this.problem = problem;
        this.words = words;
        this.detail = detail;
    }

    Problem problem() {
        return problem;
    }

    Answer answer() {
        ObjectNode body = Json.object().put("message", words).put("code", problem.code());
        if (!detail.isEmpty()) {
            body.putObject("errors")
                    .putArray("_errors")
                    .addObject()
                    .put("code", "INVALID")
                    .put("message", detail);
        }
        return new Answer(problem.status(), body);
    }
}
