package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Someone's Slack client: what they do goes to the app, what they see is what Slack shows them. */
public final class Person {

    private final Wires wires;
    private final String id;
    private final Answers answers;

    /** What a client is connected to. */
    record Wires(Workspace workspace, Manifest manifest, Envelopes envelopes, Payloads payloads, Inside inside) {}

    /** What stands behind the wire. */
    record Inside(Events events, Views views, ResponseUrls urls, Complaints complaints) {}

    Person(Wires wires, String id) {
        this.wires = wires;
        this.id = id;
        this.answers = new Answers(wires, id);
    }

    public String id() {
        return id;
    }

    public String name() {
        return me().name();
    }

    private Member me() {
        return wires.workspace().person(id).orElseThrow();
    }

    /** The person's direct conversation with the app, alone or with others. */
    public String direct(String... others) {
        synchronized (wires.workspace()) {
            var all = new LinkedHashSet<>(List.of(others));
            all.add(id);
            all.add(Workspace.BOT);
            return wires.workspace().direct(all).id();
        }
    }

    /** Uses a slash command; channels and people are picked from the list as one types. */
    public CompletableFuture<JsonNode> uses(String channel, String command, String text) {
        ObjectNode payload;
        Conversation where;
        synchronized (wires.workspace()) {
            var declared = wires.manifest()
                    .command(command)
                    .orElseThrow(() -> new AssertionError(command + " is not a valid command"));
            where = seen(channel);
            var typed = Text.escaped(text);
            if (declared.path("should_escape").asBoolean(false)) {
                typed = new Links(wires.workspace(), id).in(typed);
            }
            payload = wires.payloads().command(me(), where, command, typed);
        }
        return wires.envelopes()
                .send("slash_commands", payload, true)
                .whenComplete((answer, fault) -> answers.toCommand(where, answer, fault));
    }

    /** Uses a command as its client sends it, whether the manifest has it or not; the answer is shown to nobody. */
    CompletableFuture<JsonNode> asks(String channel, String command, String text) {
        var where = wires.workspace().conversation(channel).orElseThrow();
        return wires.envelopes().send("slash_commands", wires.payloads().command(me(), where, command, text), true);
    }

    /** Sends a form as it was filled in once, whether it still stands open or not. */
    CompletableFuture<JsonNode> sends(ObjectNode filled) {
        return wires.envelopes().send("interactive", wires.payloads().submission(me(), filled), true);
    }

    /** Presses a button, or picks entries by their values, in a message as it stands now. */
    public CompletableFuture<JsonNode> acts(Shown on, String action, List<String> picked) {
        return presses(on, Acts.element(standing(on).body(), action), picked);
    }

    /**
     * Presses or picks in a message as the person saw it, even if it has changed since.
     *
     * @param element with the id of its block
     */
    public CompletableFuture<JsonNode> presses(Shown on, JsonNode element, List<String> picked) {
        synchronized (wires.workspace()) {
            return interacts(wires.payloads().inMessage(me(), standing(on), Acts.acted(element, picked)));
        }
    }

    private Posted standing(Shown on) {
        synchronized (wires.workspace()) {
            return wires.workspace()
                    .messages()
                    .find(seen(on.channel()), on.ts())
                    .orElseThrow(() -> new AssertionError("the message is no longer there"));
        }
    }

    /** Presses a button, or picks entries, in the modal on top or on the app's home. */
    public CompletableFuture<JsonNode> actsIn(ObjectNode view, String action, List<String> picked) {
        return interacts(wires.payloads().inView(me(), view, Acts.acted(Acts.element(view, action), picked)));
    }

    /** A press with an action id of one's own making, as no honest client would send it. */
    public CompletableFuture<JsonNode> forges(Shown on, String action) {
        synchronized (wires.workspace()) {
            var posted = wires.workspace()
                    .messages()
                    .find(anywhere(on.channel()), on.ts())
                    .orElseThrow();
            var forged =
                    Json.object().put("type", "button").put("action_id", action).put("block_id", "forged");
            return interacts(wires.payloads().inMessage(me(), posted, forged.put("value", action)));
        }
    }

    /** Uses a message's own menu. */
    public CompletableFuture<JsonNode> usesShortcut(Shown on, String callback) {
        requireDeclared("message", callback);
        var posted =
                wires.workspace().messages().find(seen(on.channel()), on.ts()).orElseThrow();
        return interacts(wires.payloads().messageShortcut(me(), callback, posted));
    }

    public CompletableFuture<JsonNode> usesGlobalShortcut(String callback) {
        requireDeclared("global", callback);
        return interacts(wires.payloads().globalShortcut(me(), callback));
    }

    private void requireDeclared(String type, String callback) {
        if (wires.manifest().shortcut(type, callback).isEmpty()) {
            throw new AssertionError("no " + type + " shortcut " + callback + " in the manifest");
        }
    }

    private CompletableFuture<JsonNode> interacts(ObjectNode payload) {
        if (!wires.manifest().interactive()) {
            throw new AssertionError("interactivity is switched off in the manifest");
        }
        return wires.envelopes().send("interactive", payload, false).whenComplete((answer, fault) -> {
            answers.toAct(fault);
        });
    }

    /** Sends the modal on top, with what was typed by block id. */
    public CompletableFuture<JsonNode> submits(Map<String, String> typed) {
        ObjectNode view;
        synchronized (wires.workspace()) {
            view = Acts.filled(modal().orElseThrow(() -> new AssertionError("no modal is open")), typed);
        }
        return wires.envelopes()
                .send("interactive", wires.payloads().submission(me(), view), true)
                .whenComplete((answer, fault) -> answers.toSubmission(answer, fault));
    }

    /** Closes the modal on top without sending it. */
    public void closesModal() {
        var view = modal().orElseThrow();
        wires.inside().views().close(id);
        if (view.path("notify_on_close").asBoolean()) {
            var unused = interacts(wires.payloads().closed(me(), view));
        }
    }

    /** Types in a conversation, or in a thread of it. */
    public Shown types(String channel, Optional<String> thread, String text) {
        synchronized (wires.workspace()) {
            var where = seen(channel);
            boolean withApp = where.kind() == Conversation.Kind.IM && where.has(Workspace.BOT);
            if (withApp && !wires.manifest().messagesTab()) {
                throw new AssertionError("sending messages to this app has been turned off");
            }
            var body = Json.object().put("user", id).put("text", Text.escaped(text));
            body.put("client_msg_id", "c0ffee00-0000-4000-8000-000000000000");
            thread.ifPresent(root -> body.put("thread_ts", root));
            var posted = wires.workspace().messages().say(where, Optional.empty(), body);
            wires.inside().events().said(posted);
            return Shown.of(posted);
        }
    }

    /** Opens the app's page. */
    public void opensHome() {
        var event = Json.object().put("type", "app_home_opened").put("user", id).put("tab", "home");
        event.put("channel", direct());
        home().ifPresent(view -> event.set("view", view));
        wires.inside().events().happened(event);
    }

    /** What an external select offers while one types. */
    public CompletableFuture<JsonNode> looksFor(ObjectNode view, String block, String action, String typed) {
        var container =
                Json.object().put("type", "view").put("view_id", view.path("id").asText());
        var payload = wires.payloads().suggestion(me(), container, block, action, typed);
        payload.set("view", view);
        return wires.envelopes().send("interactive", payload, true);
    }

    /** Loads the client anew: ephemeral messages are gone. */
    public void reloads() {
        synchronized (wires.workspace()) {
            wires.workspace().messages().forgetEphemeral(id);
            wires.inside().views().clear(id);
        }
    }

    public Optional<ObjectNode> modal() {
        synchronized (wires.workspace()) {
            return wires.inside().views().top(id);
        }
    }

    public Optional<ObjectNode> home() {
        synchronized (wires.workspace()) {
            return wires.inside().views().home(id);
        }
    }

    /** What went wrong before the person's eyes. */
    public List<String> notices() {
        return answers.notices();
    }

    /** Everything the person can see in the conversations they are in, oldest first. */
    public List<Shown> screen() {
        synchronized (wires.workspace()) {
            return wires.workspace().conversations().stream()
                    .filter(channel -> channel.has(id))
                    .map(wires.workspace().messages()::in)
                    .flatMap(Collection::stream)
                    .filter(posted -> posted.only().map(id::equals).orElse(true))
                    .sorted(Comparator.comparingLong(Posted::number))
                    .map(Shown::of)
                    .toList();
        }
    }

    /** The conversation, if the person can see it. */
    private Conversation seen(String channel) {
        var found = anywhere(channel);
        if (!found.readableBy(id)) {
            throw new AssertionError(me().name() + " does not see " + found.name());
        }
        return found;
    }

    private Conversation anywhere(String channel) {
        return wires.workspace().conversation(channel).orElseThrow();
    }
}
