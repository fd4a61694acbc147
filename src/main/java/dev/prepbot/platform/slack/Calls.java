package dev.prepbot.platform.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.prepbot.chat.Outcome.Trouble;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Calls Slack's Web API off the callers' threads, and waits where Slack asks for it. */
final class Calls implements AutoCloseable {

    /** How long a call is held back when Slack asks for it; what takes longer is the courier's to try again. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int THREADS = 16;

    private static final int MOST_TRIES = 5;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Slack slack;
    private final String token;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Calls::thread);

    /** Kinds of calls that Slack wants to wait; each opens again by itself. */
    private final Map<String, CompletableFuture<Void>> gates = new ConcurrentHashMap<>();

    /** @param timeout how long one call may take */
    Calls(SlackSettings settings, Duration timeout) {
        this.slack = Slack.getInstance(config(settings.apiUrl(), timeout));
        this.token = settings.botToken();
    }

    private static SlackConfig config(Optional<URI> apiUrl, Duration timeout) {
        var config = new SlackConfig();
        config.setStatsEnabled(false);
        config.setHttpClientCallTimeoutMillis((int) timeout.toMillis());
        config.setHttpClientReadTimeoutMillis((int) timeout.toMillis());
        apiUrl.map(Calls::withSlash).ifPresent(config::setMethodsEndpointUrlPrefix);
        return config;
    }

    private static String withSlash(URI uri) {
        var text = uri.toString();
        return text.endsWith("/") ? text : text + "/";
    }

    /** Something to ask of the Web API. */
    interface Call<T> {
        T send(MethodsClient api) throws IOException, SlackApiException;
    }

    /**
     * Calls a method.
     *
     * @param gate what Slack limits together: the method's name, and the channel where it counts by channel
     * @return fails with a {@link Refusal}
     */
    <T extends SlackApiTextResponse> CompletableFuture<T> call(String gate, Call<T> call) {
        return call(gate, PATIENCE, call);
    }

    <T extends SlackApiTextResponse> CompletableFuture<T> call(String gate, Duration patience, Call<T> call) {
        return patiently(gate, patience, () -> answered(gate, call), 1);
    }

    /** Does something with the HTTP client, with the same patience. */
    <T> CompletableFuture<T> patiently(String gate, Supplier<T> work) {
        return patiently(gate, PATIENCE, work, 1);
    }

    private <T> CompletableFuture<T> patiently(String gate, Duration patience, Supplier<T> work, int tries) {
        return gates.getOrDefault(gate, CompletableFuture.completedFuture(null))
                .thenApplyAsync(open -> work.get(), threads)
                .exceptionallyCompose(failure -> {
                    var refusal = Refusal.behind(failure);
                    var pause = refusal.pause();
                    if (pause.isZero() || pause.compareTo(patience) > 0 || tries >= MOST_TRIES) {
                        return CompletableFuture.failedFuture(refusal);
                    }
                    gates.put(gate, opensAfter(pause));
                    return patiently(gate, patience, work, tries + 1);
                });
    }

    private static CompletableFuture<Void> opensAfter(Duration pause) {
        return new CompletableFuture<Void>().completeOnTimeout(null, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T extends SlackApiTextResponse> T answered(String gate, Call<T> call) {
        return answered(gate, slack.methods(token), call);
    }

    /** Calls as the app itself rather than as the bot; blocks. */
    <T extends SlackApiTextResponse> T asApp(String appToken, String method, Call<T> call) {
        return answered(method, slack.methods(appToken), call);
    }

    private static <T extends SlackApiTextResponse> T answered(String gate, MethodsClient api, Call<T> call) {
        try {
            var answer = call.send(api);
            if (answer.isOk()) {
                return answer;
            }
            var needed = answer.getNeeded() == null ? "" : " (needed: " + answer.getNeeded() + ")";
            throw Refusal.of(String.valueOf(answer.getError()), gate + ": " + answer.getError() + needed);
        } catch (SlackApiException e) {
            throw Http.refusal(gate, e.getResponse().code(), e.getResponse().header("Retry-After"));
        } catch (IOException e) {
            throw Refusal.of("", Trouble.UNREACHABLE, gate + ": " + e);
        }
    }

    Slack slack() {
        return slack;
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "slack-" + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
