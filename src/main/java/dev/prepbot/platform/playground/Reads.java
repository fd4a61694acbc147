package dev.prepbot.platform.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.web.Request;
import dev.prepbot.web.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Answers what people look at. */
record Reads(Scribe scribe, Turns turns, OpenForms forms, Feed feed, Steering steering, Acts acts) {

    private static final int MOST_MESSAGES = World.KEPT_MESSAGES;
    private static final int NAMED_PEOPLE = 50;
    private static final int LONGEST_WAIT = 20;

    Response words(Request request) {
        return Response.json(200, PageWords.in(Visit.locale(request)).texts());
    }

    /** Everything a page needs to begin, and the event from which it goes on. */
    Response state(Visit visit) {
        var last = feed.last();
        var world = scribe.world();
        var view = Views.object().put("you", visit.name()).put("lastEvent", last);
        view.put("admin", visit.name().equals(World.ADMIN)).put("bot", Views.BOT);
        var rules = world.dials().rules();
        view.set("limits", Views.object().put("as", rules.word()).put("longest", rules.longestText()));
        view.set("time", steering.time());
        var people = view.putArray("people");
        world.people().stream().limit(NAMED_PEOPLE).forEach(people::add);
        var servers = view.putArray("servers");
        Server.ALL.forEach(server -> servers.add(of(server, world, visit)));
        var places = view.putArray("places");
        for (var room : world.roomsOf(visit.name())) {
            var place = Views.of(room);
            world.newest(room.id(), visit.name()).ifPresent(newest -> place.put("last", String.valueOf(newest.id())));
            places.add(place);
        }
        var waiting = view.putArray("waiting");
        turns.waiting(visit.name()).forEach(turn -> waiting.add(Views.of(turn, acts.now())));
        view.set("forms", formsOf(visit));
        return Response.json(200, view);
    }

    Response events(Visit visit) {
        var request = visit.request();
        var after = request.header("Last-Event-ID").or(() -> request.query("after"));
        return new Response.Events(stream -> feed.join(visit.name(), after, stream));
    }

    Response commands(Visit visit) {
        var view = Views.object();
        view.set("commands", Wire.tree(acts.listener().commands(visit.locale())));
        view.set("shortcuts", Wire.tree(acts.listener().shortcuts(visit.locale())));
        return Response.json(200, view);
    }

    Response suggestions(Visit visit) {
        var request = visit.request();
        var room = visit.room(scribe.world(), request.query("place").orElseGet(() -> Room.directId(visit.name())));
        var offered = acts.listener()
                .suggest(
                        visit.person(room),
                        room.place(),
                        request.query("command").orElse(""),
                        request.query("option").orElse(""),
                        request.query("typed").orElse(""));
        var view = Views.object();
        view.set("suggestions", Wire.tree(offered));
        return Response.json(200, view);
    }

    /** The newest messages of a place, oldest first; {@code after} or {@code before} a message where that is given. */
    Response messages(Visit visit) {
        var world = scribe.world();
        var request = visit.request();
        var room = visit.room(world, request.parameter("place"));
        long after = number(visit, "after", 0);
        long before = number(visit, "before", Long.MAX_VALUE);
        int limit = (int) Math.max(1, Math.min(number(visit, "limit", 100), MOST_MESSAGES));
        var found = world.said(room.id(), visit.name()).stream()
                .filter(utterance -> utterance.id() > after && utterance.id() < before)
                .toList();
        var page = found.subList(Math.max(0, found.size() - limit), found.size());
        var view = Views.object().put("place", room.id()).put("more", page.size() < found.size());
        var messages = view.putArray("messages");
        page.forEach(utterance -> messages.add(Views.of(utterance)));
        return Response.json(200, view);
    }

    Response forms(Visit visit) {
        var view = Views.object();
        view.set("forms", formsOf(visit));
        return Response.json(200, view);
    }

    /** How far a command, press or form has come; {@code wait} gives the bot some seconds to answer. */
    Response delivery(Visit visit) {
        var turn = turns.find(visit.name(), visit.request().parameter("delivery"))
                .orElseThrow(() -> visit.words().problem(404, "delivery"));
        long wait = Math.min(number(visit, "wait", 0), LONGEST_WAIT);
        if (wait == 0 || turn.answered()) {
            return Response.json(200, Views.of(turn, acts.now()));
        }
        return new Response.Later(turn.whenAnswered()
                .completeOnTimeout(turn, wait, TimeUnit.SECONDS)
                .thenApply(done -> Response.json(200, Views.of(done, acts.now()))));
    }

    private static ObjectNode of(Server server, World world, Visit visit) {
        boolean member = world.memberships().holds(server.id(), visit.name());
        var view = Views.object()
                .put("id", server.id())
                .put("name", visit.words().say("server." + server.id(), Map.of()))
                .put("member", member);
        if (member) {
            var people = view.putArray("people");
            world.memberships().of(server.id()).stream().limit(NAMED_PEOPLE).forEach(people::add);
        }
        return view;
    }

    private ArrayNode formsOf(Visit visit) {
        var array = JsonNodeFactory.instance.arrayNode();
        List<OpenForm> open = forms.of(visit.name());
        open.forEach(form -> array.add(Views.of(form)));
        return array;
    }

    private static long number(Visit visit, String name, long otherwise) {
        var given = visit.request().query(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.get().matches("\\d{1,18}")) {
            throw visit.words().problem(400, "number", Map.of("name", name));
        }
        return Long.parseLong(given.get());
    }
}
