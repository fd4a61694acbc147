package dev.prepbot.bot;

import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Incoming.Act;
import dev.prepbot.chat.Place;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work of one conversation in the order in which it came, and of different conversations side by side. */
final class Lanes {

    private static final Logger log = LoggerFactory.getLogger(Lanes.class);

    private final Executor executor;
    private final Ongoing ongoing = new Ongoing();
    private final Map<Object, CompletableFuture<Void>> tails = new ConcurrentHashMap<>();

    Lanes(Executor executor) {
        this.executor = executor;
    }

    /** People in one private thread take turns; elsewhere each person has their own conversation. */
    static Object of(Act act) {
        var place = act.at().place();
        return place.kind() == Place.Kind.PRIVATE_THREAD || place.kind() == Place.Kind.GROUP
                ? place.id()
                : act.at().person().id();
    }

    /** What happens to a server is taken in turn, and so is what happens to a person. */
    static Object of(Incoming.Event event) {
        if (event instanceof Incoming.Installed installed) {
            return installed.server();
        } else if (event instanceof Incoming.Uninstalled uninstalled) {
            return uninstalled.server();
        } else if (event instanceof Incoming.Invited invited) {
            return invited.channel().id();
        } else if (event instanceof Incoming.PersonLeft left) {
            return left.person();
        }
        return ((Incoming.HomeOpened) event).person().id();
    }

    /** Starts the work when all earlier work of the lane has completed, well or badly. */
    void enter(Object lane, Supplier<CompletionStage<Void>> work) {
        var mine = tails.compute(lane, (key, before) -> {
            var start = before == null ? CompletableFuture.<Void>completedFuture(null) : before;
            return start.thenComposeAsync(ignored -> work.get(), executor).exceptionally(failure -> {
                log.error("work of a lane failed; the lane goes on", failure);
                return null;
            });
        });
        ongoing.track(mine.thenRun(() -> tails.remove(lane, mine)));
    }

    /** Waits until all lanes are empty; false if the time is over before. */
    boolean finish(Duration most) {
        return ongoing.await(most);
    }
}
