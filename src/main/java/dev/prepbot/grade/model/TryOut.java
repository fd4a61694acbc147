package dev.prepbot.grade.model;

import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Lets a model grade a tiny answer of nobody's, to see whether it can. */
public final class TryOut {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private static final Question TINY = new Question(
            new QuestionId("try-out"),
            "What does a web server say when it has no such page?",
            new Placing(new Topic("unknown"), Level.MID, Kind.CONCEPT, Set.of(), List.of()),
            List.of(new KeyPoint("It answers with the status 404", 1, List.of())),
            new Guidance("", "", List.of(), List.of(), List.of()),
            Optional.empty(),
            List.of());

    private static final String ANSWER = "It sends back a 404.";

    private TryOut() {}

    /**
     * What is wrong, and what to do about it.
     *
     * @param message what happened
     * @param advice what to mend
     */
    public record Complaint(String message, String advice) {}

    /** Asks once, and waits for it; what is wrong, or empty where all is well. */
    public static Optional<Complaint> of(Endpoint endpoint, Supplier<String> marks) {
        var wire = new Wire(RemoteModel.client(endpoint), endpoint, endpoint.limit());
        try {
            new Asked(TINY, ANSWER, new Prompt(marks.get())).over(wire, endpoint);
            return Optional.empty();
        } catch (TroubleException e) {
            return Optional.of(complaint(e.trouble(), endpoint));
        }
    }

    private static Complaint complaint(Trouble trouble, Endpoint endpoint) {
        var host = endpoint.host();
        return switch (trouble.kind()) {
            case NOT_FOUND ->
                new Complaint(host + " cannot be reached", "check the address, and whether the server runs");
            case UNTRUSTED ->
                new Complaint(
                        "the TLS certificate of " + host + " is not trusted, or there is no TLS",
                        "check the address, or add the certificate's issuer to the trust store of Java");
            case TIMEOUT ->
                new Complaint(
                        host + " did not answer within " + endpoint.limit().toSeconds() + " s",
                        "take a faster model, or raise grading.llm.timeout");
            case CUT -> new Complaint(host + " ended the connection without an answer", "look into that server's log");
            case TOO_LONG, NO_COMPLETION ->
                new Complaint(
                        host + " answered, but not as an OpenAI-compatible endpoint does",
                        "check the address: it mostly ends in /v1");
            case STOPPED ->
                new Complaint(
                        "the model `" + endpoint.model() + "` stopped before its answer was whole",
                        "raise its limit of tokens, or take another model");
            case NOT_AS_ASKED ->
                new Complaint(
                        "the model `" + endpoint.model() + "` did not answer with the JSON that was asked for",
                        "take a model that keeps to a JSON schema");
            case STATUS -> status(trouble.status(), endpoint);
        };
    }

    private static Complaint status(int status, Endpoint endpoint) {
        var said = endpoint.host() + " answered HTTP " + status;
        if (status == UNAUTHORISED || status == FORBIDDEN) {
            return endpoint.key().isPresent()
                    ? new Complaint(said + ": it refuses the key", "check PREPBOT_LLM_KEY and what that key may use")
                    : new Complaint(said + ": it wants a key", "set PREPBOT_LLM_KEY, or PREPBOT_LLM_KEY_FILE");
        }
        if (status == NOT_FOUND) {
            return new Complaint(
                    said + ": it has no model `" + endpoint.model() + "`, or nothing at this address",
                    "check grading.llm.model, and grading.llm.url, which mostly ends in /v1");
        }
        if (status == BAD_REQUEST) {
            return new Complaint(
                    said + ": it does not take the request",
                    "take a model and an endpoint that know answers by JSON schema (response_format)");
        }
        if (status == TOO_MANY_REQUESTS) {
            return new Complaint(
                    said + ": too many requests, or the account is used up", "check the account's limits and credit");
        }
        if (status >= SERVER_ERROR) {
            return new Complaint(said + ": it is in trouble itself", "try again later");
        }
        return new Complaint(said, "check the address: redirects are not followed");
    }
}
