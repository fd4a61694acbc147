package dev.prepbot.platform.slack;

import dev.prepbot.chat.PlaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of Slack's: a channel or direct conversation, or a thread within one, written {@code channel/thread}.
 *
 * @param thread the timestamp of the message under which the thread hangs
 */
record Spot(String channel, Optional<String> thread) {

    static Spot of(PlaceId place) {
        var local = place.local();
        int slash = local.indexOf('/');
        return slash < 0
                ? new Spot(local, Optional.empty())
                : new Spot(local.substring(0, slash), Optional.of(local.substring(slash + 1)));
    }

    static Spot in(String channel, Optional<String> thread) {
        return new Spot(channel, thread);
    }

    PlaceId place() {
        return new PlaceId(Slack.NAME, thread.map(ts -> channel + "/" + ts).orElse(channel));
    }

    /** The timestamp to give to the Web API, which takes none for a conversation as a whole. */
    @Nullable String threadOrNull() {
        return thread.orElse(null);
    }
}
