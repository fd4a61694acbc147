package dev.prepbot.kill;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ReplyHandle;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Facts as they come over the line, turned into what the bot hears. */
final class Facts {

    private Facts() {}

    static Incoming heard(Frame.Fact fact) {
        var at = new Arrival(
                new DeliveryId(Places.PLATFORM + "-" + fact.delivery()),
                person(fact.who()),
                Places.place(fact.place()),
                fact.sort() == Frame.Sort.TEXT
                        ? Optional.empty()
                        : Optional.of(new ReplyHandle(Places.PLATFORM, fact.delivery())));
        return switch (fact.sort()) {
            case COMMAND -> new Incoming.CommandUsed(at, fact.name(), fact.values());
            case PRESS ->
                new Incoming.Pressed(
                        at,
                        ActionToken.read(fact.name()),
                        List.copyOf(fact.values().values()));
            case FORM -> new Incoming.FormSent(at, ActionToken.read(fact.name()), fact.values());
            case TEXT -> new Incoming.TextTyped(at, fact.name());
        };
    }

    private static Person person(Frame.Who who) {
        var zone = Optional.of(who.zone()).filter(name -> !name.isEmpty()).map(ZoneId::of);
        return new Person(new PersonId(Places.PLATFORM, who.id()), who.id(), Locale.ENGLISH, zone, who.admin());
    }
}
