package dev.prepbot.platform.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route.CompiledRoute;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/**
 * Sends requests through JDA, which keeps to Discord's rate limits and to one request at a time for each bucket.
 *
 * <p>By their routes rather than by JDA's entities: a reply handle outlives the process and its entities, and an archived
 * thread is in nobody's cache.
 */
final class Requests {

    /** A request that has not been sent by then, because of a rate limit, never will be. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<JDA> jda;
    private final Duration patience;

    Requests(Supplier<JDA> jda, Duration patience) {
        this.jda = jda;
        this.patience = patience;
    }

    CompletableFuture<DataObject> send(CompiledRoute route) {
        return submit(() -> new RestActionImpl<>(jda.get(), route, (response, request) -> object(response)));
    }

    CompletableFuture<DataObject> send(CompiledRoute route, DataObject json) {
        return submit(() -> new RestActionImpl<>(jda.get(), route, json, (response, request) -> object(response)));
    }

    /** Sends something that has files with it, or may have. */
    CompletableFuture<DataObject> send(CompiledRoute route, DataObject json, Body body) {
        if (body.files().isEmpty()) {
            return send(route, json);
        }
        return submit(() -> new RestActionImpl<>(
                jda.get(),
                route,
                AttachedFile.createMultipartBody(body.files(), json).build(),
                (response, request) -> object(response)));
    }

    CompletableFuture<List<DataObject>> list(CompiledRoute route) {
        return submit(() -> new RestActionImpl<>(
                jda.get(),
                route,
                (response, request) -> response.optArray().orElseGet(DataArray::empty).stream(DataArray::getObject)
                        .toList()));
    }

    private static DataObject object(Response response) {
        return response.optObject().orElseGet(DataObject::empty);
    }

    /** What was sent just before its time was over may still be answered, for half that time again. */
    private <T> CompletableFuture<T> submit(Supplier<RestActionImpl<T>> action) {
        return CompletableFuture.completedFuture(action)
                .thenCompose(ready -> ready.get()
                        .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        .submit()
                        .thenApply(Function.identity()))
                .orTimeout(patience.toMillis() * 3 / 2, TimeUnit.MILLISECONDS);
    }
}
