package dev.prepbot.bot;

import dev.prepbot.bot.text.Pages;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.settings.Preferences;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One act of one person, with what is needed to decide about it and to answer.
 *
 * @param at who acted and where
 * @param words the language they are spoken to in
 * @param preferences what they chose for themselves
 * @param now when it is decided
 */
public record Turn(Arrival at, Words words, Preferences preferences, Instant now) {

    private static final ZoneId UTC = ZoneId.of("UTC");

    public PersonId person() {
        return at.person().id();
    }

    public PlaceId place() {
        return at.place().id();
    }

    /** The zone that decides the person's local day: their own choice, else what the platform tells, else UTC. */
    public ZoneId zone() {
        return preferences.zone().or(() -> at.person().zone()).orElse(UTC);
    }

    /** Whether the person's zone is known rather than assumed. */
    public boolean zoneKnown() {
        return preferences.zone().isPresent() || at.person().zone().isPresent();
    }

    /** Whether an answer for the person alone can reach them where they acted, without anyone else reading it. */
    public boolean answeredAlone() {
        return at.handle().isPresent() || at.place().kind() == Place.Kind.DIRECT;
    }

    /**
     * Answers; long text becomes several messages, nothing is cut. Where the platform gave no handle it is posted
     * instead; what is for the person alone then goes to their direct conversation if the place is open to all.
     */
    public List<Intention> reply(Audience audience, Message message) {
        var intentions = new ArrayList<Intention>();
        for (var page : Pages.of(message)) {
            intentions.add(at.handle()
                    .<Intention>map(handle -> new Intention.Reply(handle, audience, page))
                    .orElseGet(() -> unasked(audience, page)));
        }
        return intentions;
    }

    private Intention unasked(Audience audience, Message page) {
        var kind = at.place().kind();
        boolean open = kind == Place.Kind.CHANNEL || kind == Place.Kind.THREAD;
        return audience == Audience.JUST_YOU && open
                ? new Intention.Tell(person(), page)
                : new Intention.Post(place(), page, new Intention.Ping.Nobody());
    }

    public List<Intention> replyJustYou(Message message) {
        return reply(Audience.JUST_YOU, message);
    }

    /** Changes the message whose control was pressed. */
    public List<Intention> change(Message message) {
        return at.handle()
                .map(handle -> List.<Intention>of(new Intention.Change(handle, message)))
                .orElseGet(() -> replyJustYou(message));
    }

    /** Opens a form as the answer to the press. */
    public Decision open(Form form) {
        return at.handle()
                .map(handle -> Decision.say(new Intention.Open(handle, form)))
                .orElseGet(() -> refuse("refused.no-form", Map.of()));
    }

    /** Tells the person, and nobody else, why nothing was done and what to do next. */
    public Decision refuse(String key, Map<String, ?> values, Control... next) {
        return Decision.say(refusal(key, values, next));
    }

    /** What {@link #refuse} says, for a turn that finds out in its transaction. */
    public List<Intention> refusal(String key, Map<String, ?> values, Control... next) {
        var message = Message.of(words.line(key, values).toArray(Span[]::new));
        return replyJustYou(next.length == 0 ? message : message.with(next));
    }
}
