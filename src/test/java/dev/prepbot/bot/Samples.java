package dev.prepbot.bot;

import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.settings.Preferences;
import dev.prepbot.words.Bundles;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** People, places and things to say. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    static final PersonId ALICE = new PersonId(FakePlatform.NAME, "alice");
    static final PlaceId HERE = new PlaceId(FakePlatform.NAME, "here");
    static final ReplyHandle HANDLE = new ReplyHandle(FakePlatform.NAME, "handle");
    static final Words ENGLISH = new Bundles().in(Locale.ENGLISH);

    private Samples() {}

    static Intention.Reply reply(String text) {
        return new Intention.Reply(HANDLE, Audience.JUST_YOU, message(text));
    }

    static Intention.Post post(String text) {
        return new Intention.Post(HERE, message(text), new Intention.Ping.Nobody());
    }

    static Message message(String text) {
        return Message.of(new Span.Plain(text));
    }

    /** Alice's turn in a channel, with a handle to answer by. */
    static Turn turn(String delivery) {
        return turn(delivery, Place.Kind.CHANNEL, Optional.of(HANDLE));
    }

    static Turn turn(String delivery, Place.Kind kind, Optional<ReplyHandle> handle) {
        var server = kind == Place.Kind.DIRECT
                ? Optional.<ServerId>empty()
                : Optional.of(new ServerId(FakePlatform.NAME, "server"));
        var place = new Place(HERE, server, kind);
        var alice = new Person(ALICE, "Alice", Locale.ENGLISH, Optional.empty(), false);
        return new Turn(new Arrival(new DeliveryId(delivery), alice, place, handle), ENGLISH, Preferences.NONE, NOON);
    }
}
