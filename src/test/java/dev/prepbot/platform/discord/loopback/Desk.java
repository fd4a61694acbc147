package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Decides what a request is answered with: who asks, what a test wants to go wrong, the route, and the document. */
final class Desk {

    private final World world;
    private final String token;
    private final Routes routes;
    private final Faults faults;
    private final Complaints complaints;
    private final Optional<OpenApi> document = OpenApi.given();
    private final AtomicLong globallyLimitedUntil = new AtomicLong();

    Desk(World world, String token, Routes routes, Faults faults, Complaints complaints) {
        this.world = world;
        this.token = token;
        this.routes = routes;
        this.faults = faults;
        this.complaints = complaints;
    }

    /** A request as it came. */
    record Call(
            String method,
            String path,
            Map<String, String> query,
            String authorization,
            JsonNode body,
            List<Asked.Upload> files) {}

    /** An answer with its headers, or none at all. */
    record Reply(Answer answer, Map<String, String> headers, boolean lost) {
        static Reply of(Answer answer) {
            // By "via" clients tell Discord's own answers from those of the network before it.
            return new Reply(answer, new LinkedHashMap<>(Map.of("Via", "1.1 google")), false);
        }
    }

    Reply answer(Call call) {
        var found = routes.find(call.method(), call.path());
        if (found.isEmpty()) {
            complaints.add("an unknown request: " + call.method() + " " + call.path());
            return Reply.of(Problem.GENERAL.refusal("404: Not Found").answer());
        }
        if (!trusted(call)) {
            return Reply.of(Problem.UNAUTHORIZED.refusal().answer());
        }
        var fault = faults.of(found.get().route(), call.path());
        var limited = limited(found.get().route(), fault, call);
        if (limited.isPresent()) {
            return limited.get();
        }
        if (fault.isPresent() && fault.get() instanceof Fault.Status plain) {
            return Reply.of(new Answer(plain.status(), MissingNode.getInstance()));
        }
        if (fault.isPresent() && fault.get() instanceof Fault.Refused refused) {
            return Reply.of(refused.problem().refusal().answer());
        }
        if (fault.isPresent() && fault.get() instanceof Fault.Slow slow) {
            pause(slow.by());
        }
        var answer = handled(found.get(), call);
        return new Reply(
                answer,
                Reply.of(answer).headers(),
                fault.filter(Fault.LostAnswer.class::isInstance).isPresent());
    }

    /** Interaction callbacks and their webhooks are trusted by the token in their path. */
    private boolean trusted(Call call) {
        boolean byPath = call.path().startsWith("/interactions/") || call.path().startsWith("/webhooks/");
        return byPath || call.path().equals("/gateway") || call.authorization().equals("Bot " + token);
    }

    private Optional<Reply> limited(String route, Optional<Fault> fault, Call call) {
        long left = globallyLimitedUntil.get() - System.nanoTime();
        if (left > 0 && !call.path().startsWith("/interactions/")) {
            complaints.add("a request in spite of the global rate limit: " + call.method() + " " + call.path());
            return Optional.of(RateLimit.reply(route, Duration.ofNanos(left), true));
        }
        if (fault.isEmpty() || !(fault.get() instanceof Fault.Limited limit)) {
            return Optional.empty();
        }
        if (limit.global()) {
            globallyLimitedUntil.set(System.nanoTime() + limit.after().toNanos());
        }
        return Optional.of(RateLimit.reply(route, limit.after(), limit.global()));
    }

    private Answer handled(Routes.Found found, Call call) {
        var asked = new Asked(found.route(), found.parts(), call.query(), call.body(), call.files());
        document.ifPresent(spec -> spec.against(asked)
                .forEach(error -> complaints.add(found.route() + ": the body breaks the document: " + error)));
        try {
            Answer answer;
            synchronized (world) {
                answer = found.handler().answer(asked);
            }
            document.ifPresent(spec -> spec.against(found.route(), answer)
                    .forEach(error -> complaints.add(found.route() + ": this server's own answer is wrong: " + error)));
            return answer;
        } catch (Refusal refusal) {
            complaints.refused(found.route(), refusal);
            return refusal.answer();
        } catch (RuntimeException e) {
            complaints.add(found.route() + " broke this server: " + e + " at " + e.getStackTrace()[0]);
            return new Answer(500, MissingNode.getInstance());
        }
    }

    private static void pause(Duration by) {
        try {
            boolean opened = new CountDownLatch(1).await(by.toMillis(), TimeUnit.MILLISECONDS);
            assert !opened;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
