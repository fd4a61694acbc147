package dev.prepbot.grade.model;

import dev.prepbot.prep.model.Budget;
import dev.prepbot.prep.model.Model;
import dev.prepbot.prep.model.Reading;
import dev.prepbot.prep.question.Question;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A model behind an OpenAI-compatible endpoint. A few answers are read at once, more wait within their own time limit,
 * and what is too much is not read; nobody who asks is kept waiting for a thread.
 */
public final class RemoteModel implements Model, AutoCloseable {

    /** About two answers a second at the usual four seconds each. */
    static final int AT_ONCE = 8;

    /** More could not be read within the limit anyway. */
    static final int MOST_WAITING = 32;

    private final Endpoint endpoint;
    private final Budget budget;
    private final Supplier<String> marks;
    private final HttpClient client;
    private final ExecutorService workers;

    /** Keeps the times, which must not wait for a worker. */
    private final ScheduledExecutorService timer;

    private final Set<Attempts> open = ConcurrentHashMap.newKeySet();

    /** @param marks gives texts that nobody can guess, each once */
    public RemoteModel(Endpoint endpoint, Budget budget, Supplier<String> marks) {
        this.endpoint = endpoint;
        this.budget = budget;
        this.marks = marks;
        client = client(endpoint);
        var pool = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                work -> thread("model-reader", work));
        pool.allowCoreThreadTimeOut(true);
        workers = pool;
        timer = Executors.newSingleThreadScheduledExecutor(work -> thread("model-timer", work));
    }

    /** HTTP/1.1, because some servers for local models take the offer to upgrade for an error. */
    static HttpClient client(Endpoint endpoint) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(endpoint.limit())
                .proxy(Optional.ofNullable(ProxySelector.getDefault()).orElse(HttpClient.Builder.NO_PROXY))
                .build();
    }

    @Override
    public String name() {
        return endpoint.model();
    }

    @Override
    public String host() {
        return endpoint.host();
    }

    @Override
    public Budget budget() {
        return budget;
    }

    @Override
    public CompletionStage<Reading> read(Question question, String answer) {
        var asked = new Asked(question, answer, new Prompt(marks.get()));
        var attempts = new Attempts(asked, endpoint, client, timer, workers);
        open.add(attempts);
        var outcome = attempts.outcome().whenComplete((reading, failure) -> open.remove(attempts));
        try {
            var unused = timer.schedule(attempts::giveUp, endpoint.limit().toMillis(), TimeUnit.MILLISECONDS);
            attempts.begin();
        } catch (RejectedExecutionException e) {
            attempts.giveUp();
        }
        return outcome;
    }

    /** Ends what goes on, so that everyone who waits is told at once; whoever asks later is told so too. */
    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
        open.forEach(Attempts::giveUp);
    }

    private static Thread thread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
