package dev.prepbot.platform.playground;

import dev.prepbot.bot.Ids;
import dev.prepbot.chat.Place;
import dev.prepbot.web.Response;
import java.util.Map;
import java.util.TreeSet;

/** What people do that is no business of the bot's. */
record Chores(Scribe scribe, Ids ids, Belonging belonging) {

    /** Slack's limit for a group conversation is 9 people, one of whom is the bot. */
    private static final int MOST_IN_GROUP = 8;

    /** Takes a message away that this person alone sees. */
    Response dismiss(Visit visit) {
        var utterance = visit.utterance(scribe.world(), visit.request().parameter("message"));
        if (!(utterance.content() instanceof Content.Said said) || said.onlyFor() == null) {
            throw visit.words().problem(403, "dismiss");
        }
        return new Response.Later(scribe.write(world -> Deed.of(Views.object(), new Entry.Removed(utterance.id())))
                .thenApply(done -> Response.json(200, done)));
    }

    /** Opens a group conversation with others, or the one that is there already: the same people share one. */
    Response openGroup(Visit visit) {
        var sending = Sending.of(visit, ids);
        var members = new TreeSet<>(sending.texts("people"));
        members.add(visit.name());
        return new Response.Later(scribe.write(world -> {
                    boolean fits = members.size() > 1 && members.size() <= MOST_IN_GROUP;
                    if (!fits || !members.stream().allMatch(world::knows)) {
                        throw visit.words().problem(400, "group", Map.of("most", MOST_IN_GROUP - 1));
                    }
                    return Furnishing.openGroup(world, members);
                })
                .thenApply(opened -> Response.json(201, Views.of(opened))));
    }

    /** Opens a public thread in a channel, for people among themselves. */
    Response openThread(Visit visit) {
        var room = visit.room(scribe.world(), visit.request().parameter("place"));
        var sending = Sending.of(visit, ids);
        var title = sending.text("title", Limits.LONGEST_TITLE);
        if (room.kind() != Place.Kind.CHANNEL || title.isBlank()) {
            throw visit.words().problem(400, "thread");
        }
        var id = "thread-" + visit.name() + "-" + sending.delivery();
        return new Response.Later(scribe.write(world -> Furnishing.openPublic(world, room, id, title))
                .thenApply(opened -> Response.json(201, Views.of(opened))));
    }
}
