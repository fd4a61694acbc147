package dev.prepbot.bot.flow;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Incoming.HomeOpened;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The bot's own page: shown when a person opens it, and anew after each act of theirs that was kept. */
public final class HomeFlow implements Flow.OnEvent, Flow.OnKept {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private final Tools tools;
    private final Lexicon lexicon;

    public HomeFlow(Tools tools, Lexicon lexicon) {
        this.tools = tools;
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Function<Records, Spoken>> happened(Incoming.Event event, Instant now) {
        return event instanceof HomeOpened opened
                ? Optional.of(records -> {
                    records.homes().opened(opened.person().id(), now);
                    return Spoken.of(show(records, opened.person(), now));
                })
                : Optional.empty();
    }

    /** Nobody who has not opened the page has one. */
    @Override
    public List<Intention> besides(Turn turn, Records records) {
        return records.homes().knows(turn.person())
                ? List.of(show(records, turn.at().person(), turn.now()))
                : List.of();
    }

    private Intention show(Records records, Person person, Instant now) {
        var chosen = records.preferences().of(person.id());
        var words = lexicon.in(chosen.language().orElse(person.locale()));
        var zone = chosen.zone().or(person::zone).orElse(UTC);
        var bank = tools.bank().get();
        var daily = new OwnDaily(tools).of(records, person.id(), zone, now);
        var card = new HomeCard(records, person.id(), zone, now);
        return new Intention.ShowHome(
                person.id(), card.show(words, bank, new PreferencesCard(words, zone, bank, List.of()), daily));
    }
}
