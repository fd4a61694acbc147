package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.Pages;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.daily.Listed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Those who look after a server: in their channel if they set one, else the owner or installer, else who made the
 * schedule that it is about.
 *
 * @param lexicon has the language of the server
 */
public record Staff(Lexicon lexicon) {

    private static final String SUBJECT = "staff:";

    /** Tells them something about a schedule; nobody where the bot was removed, or all of them have left. */
    List<Intention> tell(Records records, Listed about, Function<Words, Message> message) {
        return tell(records, about.schedule().where().server(), about.addedBy(), message);
    }

    /** Tells them something about their server. */
    public List<Intention> tell(Records records, ServerId server, Function<Words, Message> message) {
        return tell(records, server, Optional.empty(), message);
    }

    private List<Intention> tell(
            Records records, ServerId server, Optional<PersonId> orElse, Function<Words, Message> message) {
        if (records.stays().over(server)) {
            return List.of();
        }
        var settings = records.servers().of(server);
        var someone = Stream.of(settings.owner(), orElse)
                .flatMap(Optional::stream)
                .filter(person -> !records.members().gone(person, server))
                .findFirst();
        return say(settings.staff(), someone, message.apply(lexicon.in(settings.speech())));
    }

    /** Says something in a place, or to someone directly where there is no place or it does not work there. */
    static List<Intention> say(Optional<PlaceId> place, Optional<PersonId> someone, Message message) {
        var subject = SUBJECT + someone.map(PersonId::toString).orElse("");
        return Pages.of(message).stream()
                .flatMap(page -> place
                        .<Intention>map(there -> new Intention.Post(subject, there, page, new Ping.Nobody()))
                        .or(() -> someone.map(person -> new Intention.Tell(person, page)))
                        .stream())
                .toList();
    }

    /** Tells them one thing about a schedule, with a button that posts a question now. */
    List<Intention> tellWithPostNow(Records records, Listed about, DeliveryKey of, Function<Words, List<Span>> line) {
        return tell(
                records,
                about,
                words -> Message.of(new Block.Paragraph(line.apply(words))).with(postNow(words, of)));
    }

    /** A button that posts a question in the place of one that is missing. */
    static Control.Button postNow(Words words, DeliveryKey missing) {
        return Action.POST_NOW.button(
                words,
                Style.PRIMARY,
                missing.schedule().value(),
                missing.date().toString(),
                String.valueOf(missing.edition()));
    }

    /** What was meant for a place, told to someone instead; empty if the post was none of that. */
    static Optional<Intention> instead(Intention.Post failed) {
        return Optional.of(failed.subject())
                .filter(subject -> subject.startsWith(SUBJECT) && subject.length() > SUBJECT.length())
                .map(subject -> new Intention.Tell(PersonId.of(subject.substring(SUBJECT.length())), failed.message()));
    }

    /** The values of a text about a schedule. */
    static Map<String, Object> about(Words words, Listed schedule) {
        return Map.of("schedule", new ScheduleName(schedule).line(words));
    }
}
