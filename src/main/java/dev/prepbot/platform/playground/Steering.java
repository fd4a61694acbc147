package dev.prepbot.platform.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.bot.Ids;
import dev.prepbot.chat.ServerId;
import dev.prepbot.web.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets admins put the time forward and choose whose limits hold. */
final class Steering {

    private final Scribe scribe;
    private final Feed feed;
    private final Clock clock;
    private final Ids ids;
    private volatile @Nullable TimeMachine machine;

    Steering(Scribe scribe, Feed feed, Clock clock, Ids ids) {
        this.scribe = scribe;
        this.feed = feed;
        this.clock = clock;
        this.ids = ids;
    }

    void allow(TimeMachine given) {
        given.resume(scribe.world().dials().ahead());
        machine = given;
    }

    /** What time it is, how far that is before the real one, and whether it can be put forward. */
    ObjectNode time() {
        return Views.object()
                .put("now", clock.instant().toString())
                .put(
                        "aheadSeconds",
                        machine == null ? 0 : scribe.world().dials().ahead().toSeconds())
                .put("movable", machine != null);
    }

    /** Puts the time forward; first on the disk, so that it never goes back. */
    Response travel(Visit visit) {
        var sending = Sending.of(visit, ids);
        requireAdmin(visit);
        var travels = machine;
        if (travels == null) {
            throw visit.words().problem(409, "time-fixed");
        }
        var step = step(visit, sending, travels);
        return new Response.Later(scribe.write(world -> {
                    var wanted = world.dials().ahead().plus(step);
                    return Deed.of(wanted, new Entry.Shifted(wanted.toSeconds()));
                })
                .thenCompose(travels::putAhead)
                .thenApply(done -> {
                    feed.tell(Steering::anyone, "time", time());
                    return Response.json(200, time());
                }));
    }

    private Duration step(Visit visit, Sending sending, TimeMachine travels) {
        return switch (sending.text("to", Sending.LONGEST)) {
            case "tomorrow" -> Duration.ofDays(1);
            case "week" -> Duration.ofDays(7);
            case "next-question" ->
                travels.nextQuestion(new ServerId(Playground.NAME, sending.text("server", Sending.LONGEST)))
                        .map(this::until)
                        .orElseThrow(() -> visit.words().problem(409, "no-question"));
            default -> throw visit.words().problem(400, "time");
        };
    }

    /** In whole seconds, the last one begun counted as well: a moment too early would be of no use. */
    private Duration until(Instant then) {
        return Duration.ofSeconds(Duration.between(clock.instant(), then).toSeconds() + 1);
    }

    /** Chooses whose limits hold from now on. */
    Response limit(Visit visit) {
        var sending = Sending.of(visit, ids);
        requireAdmin(visit);
        var rules = Rules.of(sending.text("as", Sending.LONGEST))
                .orElseThrow(() -> visit.words().problem(400, "limits"));
        var view = Views.object().put("as", rules.word()).put("longest", rules.longestText());
        return new Response.Later(
                scribe.write(world -> Deed.of(true, new Entry.Ruled(rules))).thenApply(done -> {
                    feed.tell(Steering::anyone, "limits", view);
                    return Response.json(200, view);
                }));
    }

    private static boolean anyone(String person) {
        return true;
    }

    private static void requireAdmin(Visit visit) {
        if (!visit.name().equals(World.ADMIN)) {
            throw visit.words().problem(403, "admins");
        }
    }
}
