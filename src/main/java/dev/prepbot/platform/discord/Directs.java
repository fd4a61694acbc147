package dev.prepbot.platform.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Which direct conversation is whose, as far as it came up; Discord keeps one for each person. */
final class Directs {

    private static final int MOST = 50_000;

    private final Cache<String, String> byPerson =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, String> byChannel =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Requests requests;

    Directs(Requests requests) {
        this.requests = requests;
    }

    void note(String person, String channel) {
        byPerson.put(person, channel);
        byChannel.put(channel, person);
    }

    boolean known(String channel) {
        return byChannel.getIfPresent(channel) != null;
    }

    /** A person's direct conversation; opened if it is not. */
    CompletableFuture<String> of(String person) {
        var known = byPerson.getIfPresent(person);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        var asked = DataObject.empty().put("recipient_id", person);
        return requests.send(Route.Self.CREATE_PRIVATE_CHANNEL.compile(), asked).thenApply(channel -> {
            note(person, channel.getString("id"));
            return channel.getString("id");
        });
    }
}
