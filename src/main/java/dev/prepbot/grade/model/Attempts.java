package dev.prepbot.grade.model;

import dev.prepbot.grade.model.Trouble.Kind;
import dev.prepbot.prep.model.Reading;
import dev.prepbot.prep.model.Reading.Reason;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reading of one answer: an attempt, and a second one where the trouble may pass. */
final class Attempts {

    private static final Logger log = LoggerFactory.getLogger(Attempts.class);

    /** Leaves a second attempt some time where the first one hangs. */
    private static final double SHARE_OF_FIRST = 0.6;

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Asked asked;
    private final Endpoint endpoint;
    private final HttpClient client;
    private final ScheduledExecutorService timer;
    private final Executor workers;
    private final CompletableFuture<Reading> outcome = new CompletableFuture<>();
    private @Nullable Wire current;

    Attempts(Asked asked, Endpoint endpoint, HttpClient client, ScheduledExecutorService timer, Executor workers) {
        this.asked = asked;
        this.endpoint = endpoint;
        this.client = client;
        this.timer = timer;
        this.workers = workers;
    }

    CompletableFuture<Reading> outcome() {
        return outcome;
    }

    /** Begins as soon as there is a thread for it; refused where too many wait for one. */
    void begin() {
        var limit = Duration.ofMillis((long) (endpoint.limit().toMillis() * SHARE_OF_FIRST));
        workers.execute(() -> attempt(limit, true));
    }

    /** Ends it whatever goes on. */
    void giveUp() {
        end(Trouble.of(Kind.TIMEOUT));
        var wire = replace(null);
        if (wire != null) {
            wire.giveUp();
        }
    }

    private void attempt(Duration limit, boolean first) {
        var wire = new Wire(client, endpoint, limit);
        replace(wire);
        if (outcome.isDone()) {
            return;
        }
        try {
            outcome.complete(new Reading.Judged(asked.over(wire, endpoint)));
        } catch (TroubleException e) {
            failed(e.trouble(), first);
        } catch (RuntimeException | Error e) {
            // Its message may hold what was said, so that only its name is logged.
            log.error("a model could not be asked: {}", e.getClass().getName());
            end(Trouble.of(Kind.NO_COMPLETION));
        }
    }

    private void failed(Trouble trouble, boolean first) {
        var pause = trouble.after().orElse(PAUSE);
        boolean inTime = pause.compareTo(endpoint.limit().dividedBy(2)) <= 0;
        if (!first || !trouble.passing() || !inTime || outcome.isDone()) {
            end(trouble);
            return;
        }
        try {
            var unused = timer.schedule(() -> again(trouble), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            end(trouble);
        }
    }

    private void again(Trouble trouble) {
        try {
            workers.execute(() -> attempt(endpoint.limit(), false));
        } catch (RejectedExecutionException e) {
            end(trouble);
        }
    }

    private void end(Trouble trouble) {
        var reason = trouble.answered() ? Reason.MODEL_UNUSABLE : Reason.MODEL_UNREACHABLE;
        if (outcome.complete(new Reading.Nothing(reason))) {
            log.warn("the model at {} did not grade an answer: {}", endpoint.host(), trouble);
        }
    }

    private synchronized @Nullable Wire replace(@Nullable Wire wire) {
        var before = current;
        current = wire;
        return before;
    }
}
