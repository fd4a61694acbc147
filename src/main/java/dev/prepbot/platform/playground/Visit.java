package dev.prepbot.platform.playground;

import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import dev.prepbot.web.Problem;
import dev.prepbot.web.Request;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * A request of someone's.
 *
 * @param name who they are in the world
 * @param locale the language their browser asks for
 */
record Visit(Request request, String name, Locale locale) {

    /**
     * Reads who it is from {@code ?as=NAME}.
     *
     * @throws Problem if that is missing or no name
     */
    static Visit of(Request request) {
        var locale = locale(request);
        var name = request.query("as").orElse("").toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9_-]{1,32}")) {
            throw PageWords.in(locale).problem(400, "who");
        }
        return new Visit(request, name, locale);
    }

    static Locale locale(Request request) {
        var header = request.header("Accept-Language").orElse("");
        var first = Locale.forLanguageTag(header.split("[,;]", 2)[0].trim());
        return first.getLanguage().isEmpty() ? Locale.ENGLISH : first;
    }

    PageWords words() {
        return PageWords.in(locale);
    }

    /** The person as the bot meets them in a room; only servers have something to administer. */
    Person person(Room room) {
        var id = new PersonId(Playground.NAME, name);
        return new Person(id, name, locale, zone(), room.server() != null && name.equals(World.ADMIN));
    }

    /** A room that this person sees; one that they do not see is not there for them. */
    Room room(World world, String id) {
        return world.room(id).filter(room -> world.shows(room, name)).orElseThrow(() -> words().problem(404, "place"));
    }

    /** A message that this person sees. */
    Utterance utterance(World world, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> world.utterance(Long.parseLong(text)))
                .filter(found -> found.shows(name))
                .filter(found -> world.room(found.room())
                        .filter(room -> world.shows(room, name))
                        .isPresent())
                .orElseThrow(() -> words().problem(404, "message"));
    }

    private Optional<ZoneId> zone() {
        try {
            return request.header("Time-Zone").map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
