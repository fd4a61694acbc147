package dev.prepbot.grade.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.prepbot.grade.model.Trouble.Kind;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One request, carried with limits that the library's own transport lacks: the time counts to the last byte of the
 * answer, its length is bounded, and no redirect is followed, which could take a person's words to another host.
 */
final class Wire implements HttpClient, HttpClientBuilder {

    /** Many times what eight key points with three quotes each take. */
    static final int LONGEST_ANSWER = 256 * 1024;

    private static final int OK = 200;
    private static final int LONGEST_WAIT = 3600;

    private final java.net.http.HttpClient client;
    private final Endpoint endpoint;
    private final Duration limit;
    private @Nullable CompletableFuture<HttpResponse<byte[]>> exchange;
    private boolean given;
    private Optional<Trouble> trouble = Optional.empty();

    /** @param limit how long this request may take */
    Wire(java.net.http.HttpClient client, Endpoint endpoint, Duration limit) {
        this.client = client;
        this.endpoint = endpoint;
        this.limit = limit;
    }

    /** What went wrong on the way, if anything did. */
    synchronized Optional<Trouble> trouble() {
        return trouble;
    }

    /** Gives the request up, begun or not. */
    synchronized void giveUp() {
        given = true;
        if (exchange != null) {
            exchange.cancel(true);
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            var response = answer(begin(request));
            if (response.statusCode() != OK) {
                throw new TroubleException(new Trouble(Kind.STATUS, response.statusCode(), after(response)));
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        } catch (TroubleException e) {
            synchronized (this) {
                trouble = Optional.of(e.trouble());
            }
            throw e;
        }
    }

    private synchronized CompletableFuture<HttpResponse<byte[]>> begin(HttpRequest request) {
        if (given) {
            throw new TroubleException(Trouble.of(Kind.TIMEOUT));
        }
        var wanted = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(limit)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(request.body()))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("User-Agent", "prepbot");
        endpoint.key().ifPresent(key -> wanted.header("Authorization", "Bearer " + key.get()));
        exchange = client.sendAsync(wanted.build(), head -> new BoundedBody(LONGEST_ANSWER));
        return exchange;
    }

    private HttpResponse<byte[]> answer(CompletableFuture<HttpResponse<byte[]>> coming) {
        try {
            return coming.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | java.util.concurrent.CancellationException e) {
            coming.cancel(true);
            throw new TroubleException(Trouble.of(Kind.TIMEOUT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            coming.cancel(true);
            throw new TroubleException(Trouble.of(Kind.TIMEOUT));
        } catch (ExecutionException e) {
            throw new TroubleException(trouble(e));
        }
    }

    private static Trouble trouble(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TroubleException known) {
                return known.trouble();
            }
            if (cause instanceof SSLException) {
                return Trouble.of(Kind.UNTRUSTED);
            }
            if (cause instanceof java.net.http.HttpTimeoutException
                    && !(cause instanceof HttpConnectTimeoutException)) {
                return Trouble.of(Kind.TIMEOUT);
            }
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException) {
                return Trouble.of(Kind.NOT_FOUND);
            }
        }
        return Trouble.of(Kind.CUT);
    }

    /** The header in seconds; its other form, a date, would need the endpoint's clock to agree with ours. */
    private static Optional<Duration> after(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> Duration.ofSeconds(Math.min(Integer.parseInt(text), LONGEST_WAIT)));
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    @Override
    public @Nullable Duration connectTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
