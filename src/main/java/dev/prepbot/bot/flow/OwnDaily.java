package dev.prepbot.bot.flow;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Rotation;
import dev.prepbot.prep.question.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The question of the day on a person's own page: the one their server has, else one drawn for them. */
public record OwnDaily(Tools tools) {

    /** Today's question; empty while the bank has none. */
    public Optional<Asking> of(Records records, PersonId person, ZoneId zone, Instant now) {
        return records.members().of(person).stream()
                .flatMap(server -> posted(records, server, now))
                .filter(this::stillAsked)
                .max(Comparator.comparing(Asking::at))
                .or(() -> own(records, person, LocalDate.ofInstant(now, zone), now));
    }

    private static Stream<Asking> posted(Records records, ServerId server, Instant now) {
        var day = LocalDate.ofInstant(now, records.servers().of(server).dayZone());
        return records.schedules().of(server).stream()
                .map(listed -> listed.schedule().where().channel())
                .distinct()
                .flatMap(channel -> records.askings().daily(channel, day).stream());
    }

    private Optional<Asking> own(Records records, PersonId person, LocalDate day, Instant now) {
        var page = new PlaceId(person.platform(), "home/" + person.local());
        return records.askings()
                .daily(page, day)
                .filter(this::stillAsked)
                .or(() -> drawn(records, person).map(question -> {
                    var asking = new Asking(
                            new AskingId(tools.ids().next()),
                            question.id(),
                            Mode.DAILY,
                            page,
                            Wish.ANY,
                            Optional.of(person),
                            now);
                    records.askings().add(asking);
                    records.askings().fixDaily(page, day, asking.id());
                    return asking;
                }));
    }

    private Optional<Question> drawn(Records records, PersonId person) {
        var bank = tools.bank().get();
        return Rotation.next(
                bank.in(Pool.ANYTHING.of(Pool.TECHNICAL)), records.askings().askedAlone(person), tools.random());
    }

    private boolean stillAsked(Asking asking) {
        return tools.bank().get().find(asking.question()).isPresent();
    }
}
