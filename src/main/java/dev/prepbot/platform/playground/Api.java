package dev.prepbot.platform.playground;

import dev.prepbot.web.Handler;
import dev.prepbot.web.Resource;
import dev.prepbot.web.Response;
import dev.prepbot.web.Routes;
import java.util.List;
import java.util.function.Function;

/** The playground's addresses. */
final class Api {

    private static final List<String> FILES = List.of(
            "style.css",
            "frame.css",
            "messages.css",
            "controls.css",
            "menus.css",
            "below.css",
            "narrow.css",
            "theme.js",
            "app.js",
            "api.js",
            "complain.js",
            "completion.js",
            "composer.js",
            "connection.js",
            "copy.js",
            "dom.js",
            "file.js",
            "form.js",
            "group.js",
            "language.js",
            "menu.js",
            "message.js",
            "names.js",
            "offer.js",
            "popup.js",
            "servers.js",
            "settings.js",
            "sidebar.js",
            "talk.js",
            "text.js",
            "thread.js",
            "time.js",
            "waiting.js",
            "words.js",
            "icon.svg");

    private static final int MOST_PEOPLE = 10_000;

    private Api() {}

    static Routes routes(Reads reads, Acts acts, Chores chores, MessageMenu menu, Scribe scribe) {
        var attachments = new Attachments(scribe);
        var page = Routes.NONE.get("/", Resource.of("playground/index.html"));
        for (var file : FILES) {
            page = page.get("/" + file, Resource.of("playground/" + file));
        }
        return page.get("/api/words", reads::words)
                .get("/api/state", as(scribe, reads::state))
                .get("/api/events", as(scribe, reads::events))
                .get("/api/commands", as(scribe, reads::commands))
                .get("/api/suggestions", as(scribe, reads::suggestions))
                .get("/api/places/{place}/messages", as(scribe, reads::messages))
                .post("/api/places/{place}/messages", as(scribe, acts::write))
                .post("/api/servers/{server}/me", as(scribe, chores.belonging()::enter))
                .delete("/api/servers/{server}/me", as(scribe, chores.belonging()::leave))
                .post("/api/groups", as(scribe, chores::openGroup))
                .post("/api/places/{place}/threads", as(scribe, chores::openThread))
                .post("/api/messages/{message}/presses", as(scribe, acts::press))
                .post("/api/messages/{message}/shortcuts", as(scribe, menu::use))
                .get("/api/messages/{message}/files/{file}", as(scribe, attachments::file))
                .post("/api/time", as(scribe, reads.steering()::travel))
                .post("/api/limits", as(scribe, reads.steering()::limit))
                .delete("/api/messages/{message}", as(scribe, chores::dismiss))
                .get("/api/forms", as(scribe, reads::forms))
                .post("/api/forms/{form}", as(scribe, acts::send))
                .delete("/api/forms/{form}", as(scribe, acts::cancel))
                .get("/api/deliveries/{delivery}", as(scribe, reads::delivery));
    }

    /** Lets someone in first, if they never were here before. */
    private static Handler as(Scribe scribe, Function<Visit, Response> answer) {
        return request -> {
            var visit = Visit.of(request);
            if (scribe.world().knows(visit.name())) {
                return answer.apply(visit);
            }
            return new Response.Later(
                    scribe.write(world -> join(world, visit)).thenApply(joined -> answer.apply(visit)));
        };
    }

    private static Deed<Boolean> join(World world, Visit visit) {
        if (world.knows(visit.name())) {
            return Deed.of(true);
        }
        if (world.people().size() >= MOST_PEOPLE) {
            throw visit.words().problem(503, "crowded");
        }
        return Deed.of(true, new Entry.Joined(visit.name()));
    }
}
