package dev.prepbot.platform.discord;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.requests.Route.CompiledRoute;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord takes about an interaction: one callback within three seconds, then messages by its token. */
final class Callbacks {

    private static final int REPLY = 4;
    private static final int PROMISE_REPLY = 5;
    private static final int PROMISE_CHANGE = 6;
    private static final int CHANGE = 7;
    private static final int MODAL = 9;

    private static final int EPHEMERAL = 1 << 6;
    private static final String ORIGINAL = "@original";

    private final Requests requests;
    private final Supplier<String> application;

    /** @param application the bot's application id, known once it is connected */
    Callbacks(Requests requests, Supplier<String> application) {
        this.requests = requests;
        this.application = application;
    }

    CompletableFuture<DataObject> reply(Handle handle, Body body) {
        return requests.send(callback(handle), of(REPLY).put("data", body.json()), body)
                .thenApply(Callbacks::message);
    }

    CompletableFuture<DataObject> change(Handle handle, Body body) {
        return requests.send(callback(handle), of(CHANGE).put("data", body.json()), body);
    }

    CompletableFuture<DataObject> open(Handle handle, DataObject modal) {
        return requests.send(callback(handle), of(MODAL).put("data", modal));
    }

    CompletableFuture<DataObject> promiseReply(Handle handle, boolean justYou) {
        var data = DataObject.empty().put("flags", justYou ? EPHEMERAL : 0);
        return requests.send(callback(handle), of(PROMISE_REPLY).put("data", data));
    }

    CompletableFuture<DataObject> promiseChange(Handle handle) {
        return requests.send(callback(handle), of(PROMISE_CHANGE));
    }

    CompletableFuture<DataObject> follow(Handle handle, Body body) {
        var route = Route.Interactions.CREATE_FOLLOWUP.compile(application.get(), handle.token());
        return requests.send(route.withQueryParams("wait", "true"), body.json(), body);
    }

    /** The answer to the callback, or the message whose control was pressed where that was acknowledged only. */
    CompletableFuture<DataObject> original(Handle handle) {
        return requests.send(Route.Interactions.GET_MESSAGE.compile(application.get(), handle.token(), ORIGINAL));
    }

    CompletableFuture<DataObject> editOriginal(Handle handle, Body body) {
        var route = Route.Interactions.EDIT_FOLLOWUP.compile(application.get(), handle.token(), ORIGINAL);
        return requests.send(route, body.json(), body);
    }

    CompletableFuture<DataObject> deleteOriginal(Handle handle) {
        return requests.send(Route.Interactions.DELETE_FOLLOWUP.compile(application.get(), handle.token(), ORIGINAL));
    }

    private static CompiledRoute callback(Handle handle) {
        return Route.Interactions.CALLBACK
                .compile(handle.interaction(), handle.token())
                .withQueryParams("with_response", "true");
    }

    private static DataObject of(int type) {
        return DataObject.empty().put("type", type);
    }

    private static DataObject message(DataObject response) {
        return response.optObject("resource")
                .flatMap(resource -> resource.optObject("message"))
                .orElseGet(DataObject::empty);
    }
}
