package dev.prepbot.platform.playground;

import dev.prepbot.bot.Ids;
import dev.prepbot.bot.Listener;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.platform.slash.Reading;
import dev.prepbot.platform.slash.SlashLine;
import dev.prepbot.web.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes what people do, and tells the bot. */
final class Acts {

    private final Scribe scribe;
    private final Turns turns;
    private final OpenForms forms;
    private final Feed feed;
    private final Clock clock;
    private final Ids ids;
    private volatile @Nullable Listener connected;

    Acts(Scribe scribe, Turns turns, OpenForms forms, Feed feed, Clock clock, Ids ids) {
        this.scribe = scribe;
        this.turns = turns;
        this.forms = forms;
        this.feed = feed;
        this.clock = clock;
        this.ids = ids;
    }

    void connect(Listener listener) {
        connected = listener;
    }

    Listener listener() {
        var listener = connected;
        if (listener == null) {
            throw PageWords.in(Locale.ENGLISH).problem(503, "starting");
        }
        return listener;
    }

    Instant now() {
        return clock.instant();
    }

    /** A text or a command. */
    Response write(Visit visit) {
        var room = visit.room(scribe.world(), visit.request().parameter("place"));
        var sending = Sending.of(visit, ids);
        var text = sending.text("text", Sending.LONGEST);
        return SlashLine.looksLike(text) ? command(visit, room, sending, text) : text(visit, room, sending, text);
    }

    private Response text(Visit visit, Room room, Sending sending, String text) {
        if (text.isBlank()) {
            throw visit.words().problem(400, "empty");
        }
        int limit = scribe.world().dials().rules().longestText();
        if (text.length() > limit) {
            throw visit.words().problem(400, "long", Map.of("length", text.length(), "limit", limit));
        }
        if (room.closed()) {
            throw visit.words().problem(409, "closed");
        }
        var delivery = sending.arrival(room, Optional.empty()).delivery().value();
        return new Response.Later(scribe.write(world -> typed(world, visit, room, text, delivery))
                .thenApply(utterance -> {
                    if (room.botOpened()) {
                        listener().hear(new Incoming.TextTyped(sending.arrival(room, Optional.empty()), text));
                    }
                    return Response.json(201, sending.accepted().set("message", Views.of(utterance)));
                }));
    }

    private Deed<Utterance> typed(World world, Visit visit, Room room, String text, String delivery) {
        var before = world.typed(delivery);
        if (before.isPresent()) {
            return Deed.of(before.get());
        }
        var content = new Content.Typed(visit.name(), text, delivery);
        var utterance = new Utterance(world.next(), room.id(), clock.instant(), content);
        return Deed.of(utterance, new Entry.Uttered(utterance));
    }

    private Response command(Visit visit, Room room, Sending sending, String text) {
        var again = again(sending);
        if (again.isPresent()) {
            return again.get();
        }
        var line =
                new SlashLine(listener().commands(visit.locale()), new WorldNames(scribe.world(), visit.name(), room));
        var reading = line.read(text);
        if (!(reading instanceof Reading.Understood understood)) {
            throw Misreadings.problem(visit.words(), (Reading.Misunderstood) reading);
        }
        return begin(
                sending,
                room,
                text,
                Optional.empty(),
                at -> new Incoming.CommandUsed(at, understood.command().path(), understood.options()));
    }

    /** A press of a control that stands on a message which this person sees. */
    Response press(Visit visit) {
        var sending = Sending.of(visit, ids);
        var again = again(sending);
        if (again.isPresent()) {
            return again.get();
        }
        var world = scribe.world();
        var utterance = visit.utterance(world, visit.request().parameter("message"));
        var press = Press.of(visit, utterance, sending);
        var room = visit.room(world, utterance.room());
        return begin(
                sending,
                room,
                press.label(),
                Optional.of(utterance.id()),
                at -> new Incoming.Pressed(at, press.token(), press.picked()));
    }

    /** A form that is open before this person; it is sent once, however often that is tried. */
    Response send(Visit visit) {
        var sending = Sending.of(visit, ids);
        synchronized (forms) {
            var again = again(sending);
            if (again.isPresent()) {
                return again.get();
            }
            var open = forms.find(visit.name(), visit.request().parameter("form"))
                    .orElseThrow(() -> visit.words().problem(410, "form"));
            var room = visit.room(scribe.world(), open.room());
            var form = open.form();
            var fields = sending.fields(form);
            var response = begin(
                    sending,
                    room,
                    form.title(),
                    Optional.ofNullable(open.source()),
                    at -> new Incoming.FormSent(at, form.token(), fields));
            close(open);
            return response;
        }
    }

    /** Closes a form without sending it. */
    Response cancel(Visit visit) {
        forms.find(visit.name(), visit.request().parameter("form")).ifPresent(this::close);
        return Response.json(200, Views.object());
    }

    private void close(OpenForm open) {
        if (forms.close(open)) {
            var unused = scribe.write(world -> Deed.of(true, new Entry.FormClosed(open.person(), open.id())));
            feed.tell(
                    Set.of(open.person())::contains,
                    "form-closed",
                    Views.object().put("id", open.id()));
        }
    }

    /** Gives the bot a fact that it may answer for a while. */
    Response begin(
            Sending sending, Room room, String what, Optional<Long> source, Function<Arrival, Incoming.Act> fact) {
        listener();
        var act = fact.apply(sending.arrival(room, Optional.of(new ReplyHandle(Playground.NAME, ids.next()))));
        var turn = new Turn(act, sending.delivery(), sending.signature(), what, source, clock.instant());
        return deliver(sending, turns.begin(turn));
    }

    /** What was sent before is delivered again as it was, as platforms do; the bot knows it by its delivery id. */
    Optional<Response> again(Sending sending) {
        return turns.find(sending.visit().name(), sending.delivery()).map(turn -> deliver(sending, turn));
    }

    private Response deliver(Sending sending, Turn turn) {
        if (!turn.signature().equals(sending.signature())) {
            throw sending.visit().words().problem(409, "delivery-reused");
        }
        feed.tell(Set.of(turn.person())::contains, "delivery", Views.of(turn, clock.instant()));
        listener().hear(turn.fact());
        return Response.json(202, sending.accepted());
    }
}
