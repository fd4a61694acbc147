package dev.prepbot.platform.playground;

import dev.prepbot.bot.Ids;
import dev.prepbot.bot.Listener;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.web.Response;
import java.util.Set;
import java.util.function.Supplier;

/** Lets people into servers and out of them. */
record Belonging(Scribe scribe, Feed feed, Ids ids, Supplier<Listener> listener) {

    Response enter(Visit visit) {
        var server = server(visit);
        return new Response.Later(scribe.write(world -> move(world, visit.name(), server, true))
                .thenApply(done -> Response.json(200, Views.object())));
    }

    /** The bot is told, as it is elsewhere, that somebody left. */
    Response leave(Visit visit) {
        var server = server(visit);
        var person = new PersonId(Playground.NAME, visit.name());
        var id = new DeliveryId(Playground.NAME + ":" + ids.next());
        var left = new Incoming.PersonLeft(id, person, new ServerId(Playground.NAME, server));
        return new Response.Later(scribe.write(world -> move(world, visit.name(), server, false))
                .thenApply(moved -> {
                    if (moved) {
                        listener.get().hear(left);
                    }
                    return Response.json(200, Views.object());
                }));
    }

    private static String server(Visit visit) {
        return Server.ALL.stream()
                .map(Server::id)
                .filter(visit.request().parameter("server")::equals)
                .findFirst()
                .orElseThrow(() -> visit.words().problem(404, "server"));
    }

    /** Their pages load everything anew: what they see is another world. */
    private Deed<Boolean> move(World world, String person, String server, boolean in) {
        if (world.memberships().holds(server, person) == in) {
            return Deed.of(false);
        }
        var entry = in ? new Entry.Entered(person, server) : new Entry.Left(person, server);
        return Deed.of(true, entry).then(() -> feed.tell(Set.of(person)::contains, "resync", Views.object()));
    }
}
